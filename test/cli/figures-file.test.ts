import fc from "fast-check";
import { INPUTS } from "../../src/kpi/catalogue/inputs";
import { figuresCsv } from "../../src/cli/figures-csv";
import { readFiguresFile, type FiguresOptions } from "../../src/cli/figures-file";
import { cliWordsIn } from "../../src/cli/words/words";
import { onlineShop } from "../support/online-shop";

const words = cliWordsIn("en");
const shop = onlineShop("en");

function read(csv: string | Uint8Array, options: Partial<FiguresOptions> = {}, scorecard = shop) {
  return readFiguresFile(Buffer.from(csv), scorecard, { maps: [], decimal: null, ...options }, { words });
}

/** The first months of an input, as far as there are figures. */
function start(csv: string | Uint8Array, input: string, options: Partial<FiguresOptions> = {}) {
  const row = read(csv, options).figures[input] ?? [];
  return row.slice(0, 2);
}

describe("readFiguresFile(bytes, scorecard, options)", () => {
  it.each([
    ["commas", "month,orders\n2010-12,5\n2011-01,6"],
    ["semicolons", "month;orders\r\n2010-12;5\r\n2011-01;6\r\n"],
    ["tabs", "month\torders\n2010-12\t5\n2011-01\t6"],
    ["a mark at the beginning", "\ufeffmonth,orders\n2010-12,5\n2011-01,6"],
    ["quotes", '"month","orders"\n"2010-12","5"\n"2011-01","6"'],
    ["months across", "input;2010-12;2011-01\nSố đơn hàng;5;6"],
    ["a title above", "Report of the shop\n\nmonth,orders\n2010-12,5\n2011-01,6"],
  ])("takes %s", (_, csv) => {
    expect(start(csv, "orders")).toEqual([5, 6]);
  });

  it.each([
    ["UTF-16", Buffer.from("\ufeffmonth\torders\n2010-12\t5", "utf16le"), /UTF-16/],
    ["UTF-16 without its mark", Buffer.from("month\torders\n2010-12\t5", "utf16le"), /UTF-16/],
    ["a code page", Buffer.from([0x6d, 0x2c, 0xe9, 0x0a]), /not UTF-8/],
    ["a workbook", Buffer.from("PK\u0003\u0004"), /in a workbook/],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7]), /no text/],
    ["nothing", "", /is empty/],
    ["no months", "a,b\n1,2", /No months found/],
    ["no figures", "month,orders\n2010-12,\n", /No figures found/],
    ["too many rows", "2010-12,1\n".repeat(20_001), /up to 20,000 rows/],
  ])("refuses %s with a reason", (_, csv, reason) => {
    expect(() => read(csv)).toThrow(reason);
  });

  it("takes a heading for the input that --map says, by heading or number, and leaves out what it says", () => {
    const csv = "month,a=b,orders,Bestellungen\n2010-12,1,2,3";
    expect(start(csv, "orders", { maps: ["orders=", "Bestellungen=orders"] })).toEqual([3, null]);
    expect(start(csv, "orders", { maps: ["3=", "4=Orders"] })).toEqual([3, null]);
    expect(start(csv, "revenue", { maps: ["a=b=gross revenue"] })).toEqual([1, null]);
    expect(read(csv, { maps: ["a=b=", "Bestellungen="] }).notes.join("\n")).not.toContain("Left out");
  });

  it.each([
    ["nothing=orders", "--map: there is no column “nothing”. There are: orders"],
    ["orders=nothing", "--map: there is no input “nothing”. This scorecard has:\n  revenue (Gross revenue)"],
    ["orders=__proto__", "--map: there is no input “__proto__”"],
    ["__proto__=orders", "--map: there is no column “__proto__”"],
    ["orders=constructor", "--map: there is no input “constructor”"],
    ["orders", "--map orders: write it as column=input."],
  ])("refuses --map %s", (map, message) => {
    expect(() => read("month,orders\n2010-12,5", { maps: [map] })).toThrow(message);
  });

  it("takes a heading called __proto__ for what it is", () => {
    const { notes } = read("month,__proto__,orders\n2010-12,1,2");
    expect(notes.join("\n")).toContain("  column 2  __proto__");
    expect(start("month,__proto__\n2010-12,1", "orders", { maps: ["__proto__=orders"] })).toEqual([1, null]);
  });

  it("refuses two columns for one input until one is left out", () => {
    const csv = "month,orders,orders\n2010-12,1,2";
    expect(() => read(csv)).toThrow(
      "More than one heading stands for “Orders”:\n  column 2  orders\n  column 3  orders\n" +
        'Leave one out with --map, by its number: --map "3="',
    );
    expect(start(csv, "orders", { maps: ["3="] })).toEqual([1, null]);
  });

  it("refuses figures with two readings until --decimal says which", () => {
    const csv = "month,revenue\n2010-12,1.234\n2011-01,5.678";
    expect(() => read(csv)).toThrow("These figures have two readings");
    expect(() => read(csv)).toThrow("  row 2, column 2: “1.234”\n");
    expect(start(csv, "revenue", { decimal: "." })).toEqual([1.234, 5.678]);
    expect(start(csv, "revenue", { decimal: "," })).toEqual([1234, 5678]);
  });

  it("refuses a file that writes numbers in two ways", () => {
    const csv = "month;revenue\n2010-12;1.234,5\n2011-01;1,234.5\n2011-02;1.234";
    expect(() => read(csv)).toThrow("The figures write some numbers as 1,234.5 and others as 1.234,5");
  });

  it("leaves out what cannot be taken, and says so", () => {
    const { figures, notes } = read(
      "month,orders\n2010-12,5\n2011-01,n/a\n2011-02,1.5\n2011-03,-1\n2012-01,9\nTotal,5",
    );
    expect(figures.orders?.slice(0, 4)).toEqual([5, null, null, null]);
    expect(notes).toEqual(
      expect.arrayContaining([
        "Not in this scorecard, left out: 2012-01",
        "No month, left out: “Total”",
        "  row 3, column 2: “n/a” is not a number",
        "  row 4, column 2: “1.5” has decimals, but this figure is a whole number",
        "  row 5, column 2: “-1” is below zero, which this figure cannot be",
      ]),
    );
  });

  it("judges days and months by the language of the scorecard", () => {
    const csv = "month,orders\n03/04/2011,5";
    expect(read(csv, {}, onlineShop("vi")).figures.orders?.indexOf(5)).toBe(4);
    expect(read(csv, {}, onlineShop("en")).figures.orders?.indexOf(5)).toBe(3);
  });

  it("names what it found where nothing fits", () => {
    expect(() => read("month,apples,pears\n2010-12,1,2")).toThrow(
      "No heading of the figures is an input of this scorecard:\n  column 2  apples\n  column 3  pears\n",
    );
  });

  it("lets no heading steer the terminal", () => {
    const { notes } = read("month,orders,\u001b[31mred\u0007\n2010-12,1,2");
    expect(notes.join("")).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it("reads 20 MB in good time", () => {
    const line = `2010-12,${"1".repeat(9)},${"x".repeat(1000)}\n`;
    expect(() => read(`month,revenue,note\n${line.repeat(19_000)}`)).not.toThrow();
  });
});

describe("figuresCsv(scorecard, figures)", () => {
  it("is read back figure by figure, in both languages", () => {
    const months = 13;
    const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const thousandths = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 1000);
    const figures = fc.record(
      Object.fromEntries(
        shop.inputs.map(({ id, unit }) => {
          const figure = unit === "count" ? fc.nat() : fc.oneof(amount, thousandths);
          return [id, fc.array(fc.option(figure), { minLength: months, maxLength: months })];
        }),
      ),
    );
    fc.assert(
      fc.property(figures, fc.constantFrom("vi", "en"), fc.constantFrom("VND", "GBP"), (given, language, currency) => {
        fc.pre(Object.values(given).every((row) => row.some((figure) => figure !== null)));
        const scorecard = onlineShop(language, { currency });
        expect(read(figuresCsv(scorecard, given), {}, scorecard).figures).toEqual(given);
      }),
      { numRuns: 50 },
    );
  });

  it("has headings that are no formulas and need no quotes", () => {
    const headings = INPUTS.flatMap(({ name }) => [name.vi, name.en]);
    expect(headings.filter((heading) => /^[=+\-@\t]|[",\r\n]/.test(heading))).toEqual([]);
    const [first, ...others] = shop.inputs;
    const tampered = { ...shop, inputs: [{ ...first, name: "=cmd|' /C calc'!A0" }, ...others] };
    expect(figuresCsv(tampered, {})).toMatch(/^\ufeffMonth,Gross revenue,/);
  });
});
