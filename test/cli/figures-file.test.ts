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

const NOTHING_SAID: FiguresOptions = { maps: [], decimal: null };

/** What old workbooks begin with. */
const CONTAINER = Buffer.from("d0cf11e0a1b11ae1".padEnd(2048, "0"), "hex");

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
    [
      "a workbook",
      Buffer.from("PK\u0003\u0004"),
      /an Excel workbook \(\.xlsx\).* Save its sheet of figures as “CSV UTF-8”/,
    ],
    ["an old workbook", CONTAINER, /an old Excel workbook \(\.xls\).* as “CSV UTF-8”/],
    [
      "a locked workbook",
      Buffer.concat([CONTAINER, Buffer.from("EncryptedPackage", "utf16le")]),
      /with a password.* as “CSV UTF-8”/,
    ],
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

  it.each([
    ["Bestellungen (2024)", "Bestellungen (2024)"],
    ["$(rm -rf ~)", "2"],
    ["`id`", "2"],
    ['say ""hi""', "2"],
    ["back\\slash", "2"],
    ["%PATH%", "2"],
    ["“quoted”", "2"],
  ])("suggests nothing that a shell would run: %s", (heading, name) => {
    const { notes } = read(`month,"${heading}",orders\n2010-12,1,2`);
    expect(notes.join("\n")).toContain(`if it is one: --map "${name}=INPUT"`);
  });

  it("stays brief about a file that is wide and long", () => {
    const wide = `month${",x".repeat(150_000)},orders\n2010-12${",1".repeat(150_001)}`;
    const { notes } = read(wide);
    expect(notes.join("\n")).toMatch(/\n {2}column 9 {2}x\n {2}and 149992 more\n/);
    const long = read(`month,orders\n2010-12,1\n2011-01,${"y".repeat(5_000_000)}`).notes.join("\n");
    expect(long).toContain(`“${"y".repeat(60)}…” is not a number`);
    expect(() => read(wide, { maps: ["z=orders"] })).toThrow(
      /^--map: there is no column “z”. There are: (x · ){7}x …$/,
    );
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

  it("multiplies by the unit of the whole file or of a row, and says so", () => {
    const { figures, notes } = read("ĐVT: nghìn đồng\n\nmonth,revenue,returns,orders\n2010-12,5,1,7");
    expect([figures.revenue?.[0], figures.returnsValue?.[0], figures.orders?.[0]]).toEqual([5000, 1000, 7]);
    expect(notes).toContain("×1,000: unit “nghìn đồng” (Gross revenue, Returns value)");
    const rows = "Chỉ tiêu;ĐVT;12/2010\nDoanh thu;triệu đồng;5\nĐơn hàng;nghìn đơn;7\nHàng trả lại;đồng;3";
    expect(read(rows).notes).toEqual(
      expect.arrayContaining(["×1,000,000: unit “triệu đồng” (Gross revenue)", "×1,000: unit “nghìn đơn” (Orders)"]),
    );
    const vi = readFiguresFile(Buffer.from(rows), onlineShop("vi"), NOTHING_SAID, { words: cliWordsIn("vi") });
    expect(vi.notes).toContain("×1.000.000: đơn vị tính “triệu đồng” (Doanh thu gộp)");
  });

  it("refuses units that it cannot follow, and says what to do", () => {
    const csv = "ĐVT;triệu đồng\nmonth;revenue (nghìn đồng);orders\n2010-12;5;7";
    expect(() => read(csv)).toThrow(
      "Units of the figures cannot be followed:\n" +
        "  column 2  revenue (nghìn đồng): its units contradict each other: nghìn đồng ≠ triệu đồng\n" +
        'Mend them in the file, or leave a heading out: --map "2="',
    );
    expect(start(csv, "orders", { maps: ["2="] })).toEqual([7, null]);
    expect(() => read("input;Unit;2010-12\nrevenue;dozens;5\norders;VND;7")).toThrow(
      "  row 2  revenue: the unit “dozens” is not known\n  row 3  orders: “VND” is not a unit of this figure\n",
    );
  });

  it("names the inputs without figures also where every heading was taken", () => {
    expect(read("month,orders\n2010-12,5").notes).toEqual([
      "Figures taken: 1, for 1 input.",
      expect.stringMatching(/^Inputs without figures:\n {2}revenue \(Gross revenue\)\n/),
    ]);
  });

  it("proposes no input where each has its figures, but how to leave a heading out", () => {
    const all = figuresCsv(shop, Object.fromEntries(shop.inputs.map(({ id }) => [id, [1]])));
    const wide = all.replace(/\r\n/, ",Notes\r\n").replace(/(2010-12.*)\r\n/, "$1,2\r\n");
    expect(read(wide).notes).toEqual([
      `Figures taken: ${String(shop.inputs.length)}, for ${String(shop.inputs.length)} inputs.`,
      "Left out, because this scorecard has no such input:\n  column 12  Notes\n" +
        'To leave one out without a word: --map "Notes="',
    ]);
  });

  it("takes nothing without saying why, and how it can be taken", () => {
    const months = "month,orders\n2020-01,5\n2020-02,6";
    expect(() => read(months)).toThrow(
      "None of the figures could be taken, so no workbook was written.\n" +
        "Not in this scorecard, left out: 2020-01, 2020-02\nThe scorecard goes from 2010-12 to 2011-12.",
    );
    const daily = "month,orders\n2/5/2011,5\n2/6/2011,6";
    expect(() => read(daily)).toThrow(
      "Day or month first? “2/5/2011” was taken for 2011-02. Write the months as 2011-02.",
    );
    expect(() => read("month,orders\n2011-01,n/a")).toThrow("  row 2, column 2: “n/a” is not a number");
  });

  it("counts months beyond the first few", () => {
    const years = Array.from({ length: 12 }, (_, at) => `2020-${String(at + 1).padStart(2, "0")},1`).join("\n");
    expect(read(`month,orders\n2011-01,5\n${years}`).notes.join("\n")).toMatch(
      /left out: 2020-01, .*, 2020-08, and 4 more$/,
    );
  });

  it("lets no heading steer the terminal", () => {
    const { notes } = read("month,orders,\u001b[31mred\u0007\n2010-12,1,2");
    expect(notes.join("")).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it("reads 20 MB in good time", () => {
    const line = `2010-12,${"1".repeat(9)},${"x".repeat(1000)}\n`;
    expect(() => read(`month,revenue,note\n${line.repeat(19_000)}2011-01,5,x`)).not.toThrow();
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
