import fc from "fast-check";
import type { Language } from "../../../src/kpi/language";
import { decimalSignOf, readNumberText, type NumberTextContext } from "../../../src/scorecard/figures/number-text";
import { numberUnit, type NumberUnit } from "../../../src/scorecard/figures/number-unit";

const read = (text: string, context: Partial<NumberTextContext> = {}) =>
  readNumberText(text, { language: "vi", ...context });
const DONG = numberUnit("currency", "VND");
const COUNT: NumberUnit = { kind: "count" };
const number = (value: number) => ({ kind: "number", value });

describe("readNumberText(text, { language, unit, zeros, decimal })", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["42", 42],
    ["00123", 123],
    ["1.250.000,5", 1_250_000.5],
    ["1,250,000.5", 1_250_000.5],
    ["1.250.000", 1_250_000],
    ["1,250,000", 1_250_000],
    ["1 250 000", 1_250_000],
    ["1\u00a0250\u00a0000,5", 1_250_000.5],
    ["1\u202f250,500", 1250.5],
    ["1'250'000.5", 1_250_000.5],
    ["0,5", 0.5],
    ["0.234", 0.234],
    ["1234.567", 1234.567],
    ["1.2345", 1.2345],
    [".5", 0.5],
    ["5,", 5],
    ["15%", 0.15],
    ["15 %", 0.15],
    ["4,5 %", 0.045],
    ["1,2 tỷ", 1_200_000_000],
    ["1.2 ty", 1_200_000_000],
    ["1,2 tỉ", 1_200_000_000],
    ["2 nghìn tỷ", 2_000_000_000_000],
    ["350 tr", 350_000_000],
    ["350tr", 350_000_000],
    ["350 triệu", 350_000_000],
    ["350 TRIỆU ĐỒNG", 350_000_000],
    ["12 nghìn", 12_000],
    ["12 ngàn", 12_000],
    ["12k", 12_000],
    ["12K", 12_000],
    ["1.250.000 ₫", 1_250_000],
    ["1.250.000đ", 1_250_000],
    ["1.250 ₫", 1250],
    ["1,250 VND", 1250],
    ["$1,250.50", 1250.5],
    ["-$5", -5],
    ["$-5", -5],
    ["($5)", -5],
    ["$(5.25)", -5.25],
    ["US$ 5", 5],
    ["5 €", 5],
    ["£5", 5],
    ["-1.250.000,5", -1_250_000.5],
    ["\u2212 5", -5],
    ["(1.250.000)", -1_250_000],
    ["500-", -500],
    ["+7", 7],
    ["1,5E+06", 1_500_000],
    ["1.234e5", 123_400],
    ["1.1 triệu", 1_100_000],
    ["0,1 tỷ", 100_000_000],
    ["823746.14", 823_746.14],
  ])("reads “%s” as %d", (text, value) => {
    expect(read(text)).toEqual(number(value));
    expect(read(text, { language: "en" })).toEqual(number(value));
  });

  it.each([
    ["1.234", [1234, 1.234], [1.234, 1234]],
    ["1,234", [1.234, 1234], [1234, 1.234]],
    ["-12.500", [-12500, -12.5], [-12.5, -12500]],
    ["1,234 tỷ", [1_234_000_000, 1_234_000_000_000], [1_234_000_000_000, 1_234_000_000]],
    ["1.250 $", [1250, 1.25], [1.25, 1250]],
  ])("leaves both readings of “%s” open, the likelier first", (text, vi, en) => {
    expect(read(text)).toEqual({ kind: "ambiguous", readings: vi });
    expect(read(text, { language: "en" })).toEqual({ kind: "ambiguous", readings: en });
  });

  it("asks the surroundings where a text has two readings, and only there", () => {
    expect(read("1.234", { decimal: "," })).toEqual(number(1234));
    expect(read("1.234", { decimal: "." })).toEqual(number(1.234));
    expect(read("1,234", { decimal: "," })).toEqual(number(1.234));
    expect(read("1,250,000.5", { decimal: "," })).toEqual(number(1_250_000.5));
  });

  it.each(["", "  ", "\u00a0", "\t"])("is blank for %j", (text) => {
    expect(read(text)).toEqual({ kind: "blank" });
  });

  it.each([
    "năm trăm",
    "-",
    "1.2.3",
    "1,25,000",
    "12 50",
    "1.250,000.5",
    "1..5",
    "--5",
    "-(5)",
    "(5",
    "5)",
    "5%%",
    "5 tỷ %",
    "5 xyz",
    "=1+1",
    "1/2",
    "2011-11",
    "1-2",
    "#N/A",
    "Infinity",
    "1e999",
    "0x10",
    "$5₫",
    "1 tỷ 200",
    "🎯",
  ])("refuses “%s”", (text) => {
    expect(read(text)).toEqual({ kind: "unreadable" });
  });

  it("takes m and b for millions and billions in English alone", () => {
    expect(read("3m", { language: "en" })).toEqual(number(3_000_000));
    expect(read("2.5b", { language: "en" })).toEqual(number(2_500_000_000));
    expect(read("3m")).toEqual({ kind: "unreadable" });
  });

  it("reads a bare number in a field of per cent as per cent", () => {
    expect(read("50", { unit: { kind: "percent" } })).toEqual(number(0.5));
    expect(read("50%", { unit: { kind: "percent" } })).toEqual(number(0.5));
    expect(read("0,5", { unit: { kind: "percent" } })).toEqual(number(0.005));
    expect(read("54.4", { unit: { kind: "percent" } })).toEqual(number(0.544));
    expect(read("5 tỷ", { unit: { kind: "percent" } })).toEqual({ kind: "unreadable" });
  });

  it.each<readonly [NumberUnit, string, number]>([
    [DONG, "850.000", 850_000],
    [DONG, "850,000", 850_000],
    [DONG, "-12.500", -12_500],
    [DONG, "1.250 $", 1250],
    [DONG, "1.250.000,5", 1_250_000.5],
    [DONG, "1,2 tỷ", 1_200_000_000],
    [COUNT, "1.234", 1234],
    [COUNT, "1,234", 1234],
    [COUNT, "12,0", 12],
    [COUNT, "1,2k", 1200],
    [{ kind: "ratio" }, "400%", 4],
    [{ kind: "weight" }, "20%", 20],
    [{ kind: "weight" }, "12,5 %", 12.5],
  ])("reads in %j “%s” as %d", (unit, text, value) => {
    expect(read(text, { unit })).toEqual(number(value));
    expect(read(text, { unit, language: "en" })).toEqual(number(value));
  });

  it.each<readonly [NumberUnit, string]>([
    [numberUnit("currency", "EUR"), "1.234"],
    [numberUnit("currency", "USD"), "1,234"],
    [numberUnit("currency", "GBP"), "1.234"],
    [{ kind: "ratio" }, "1.234"],
    [{ kind: "weight" }, "1.234"],
    [DONG, "1,234 tỷ"],
    [COUNT, "1.234k"],
  ])("leaves open in %j what “%s” means", (unit, text) => {
    expect(read(text, { unit }).kind).toBe("ambiguous");
  });

  it.each<readonly [NumberUnit, string, string]>([
    [DONG, "15%", "notPercent"],
    [numberUnit("currency", "EUR"), "15 %", "notPercent"],
    [COUNT, "15%", "notPercent"],
    [COUNT, "12,5", "notWhole"],
    [COUNT, "0.234", "notWhole"],
    [COUNT, "1,2345k", "notWhole"],
  ])("refuses in %j “%s”: %s", (unit, text, kind) => {
    expect(read(text, { unit })).toEqual({ kind });
  });

  it("leaves both readings open where the unit and the surroundings contradict each other", () => {
    expect(read("850.000", { unit: DONG, decimal: "," })).toEqual(number(850_000));
    expect(read("850.000", { unit: DONG, decimal: "." })).toEqual({ kind: "ambiguous", readings: [850_000, 850] });
  });

  it("goes by what the user said before the unit and the surroundings, and not before the text itself", () => {
    expect(read("850.125", { unit: DONG, decimal: ".", said: "." })).toEqual(number(850.125));
    expect(read("850.125", { unit: DONG, said: "." })).toEqual(number(850.125));
    expect(read("850.125", { unit: DONG, decimal: ".", said: "," })).toEqual(number(850_125));
    expect(read("1.234", { unit: COUNT, said: "." })).toEqual({ kind: "notWhole" });
    expect(read("1,250,000.5", { said: "," })).toEqual(number(1_250_000.5));
  });

  it("takes no scale for a weight with a percent sign", () => {
    expect(read("5 tỷ %", { unit: { kind: "weight" } })).toEqual({ kind: "unreadable" });
  });

  it("adds the zeros of the surroundings, which may take the decimals up", () => {
    expect(read("850,5", { unit: DONG, zeros: 6 })).toEqual(number(850_500_000));
    expect(read("1,1", { unit: DONG, zeros: 9 })).toEqual(number(1_100_000_000));
    expect(read("850.000", { unit: DONG, zeros: 3 }).kind).toBe("ambiguous");
    expect(read("12,5", { unit: COUNT, zeros: 3 })).toEqual(number(12_500));
  });

  it("adds no error of binary fractions", () => {
    expect(read("1,1 tỷ")).toEqual(number(1_100_000_000));
    expect(read("54,4%")).toEqual(number(0.544));
    expect(read("0,07", { unit: { kind: "percent" } })).toEqual(number(0.0007));
  });

  it.each<Language>(["vi", "en"])("reads back what %s writes", (language) => {
    const locale = { vi: "vi-VN", en: "en-US" }[language];
    const decimal = { vi: ",", en: "." }[language] as "," | ".";
    const styles: readonly Intl.NumberFormatOptions[] = [
      {},
      { useGrouping: false },
      { style: "currency", currency: "VND", maximumFractionDigits: 6 },
      { style: "currency", currency: "USD", maximumFractionDigits: 6 },
      { style: "currency", currency: "EUR", maximumFractionDigits: 6 },
      { style: "currency", currency: "GBP", maximumFractionDigits: 6, currencySign: "accounting" },
    ];
    const figure = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(figure, fc.constantFrom(...styles), ([digits, places], style) => {
        const value = Number(`${String(digits)}e-${String(places)}`);
        const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, ...style }).format(value);
        expect([text, readNumberText(text, { language, decimal })]).toEqual([text, number(value === 0 ? 0 : value)]);
      }),
      { numRuns: 1000 },
    );
  });

  it("never throws, whatever is typed, and gives finite numbers", () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789.,'- ()%₫$ektr ỷ") }));
    fc.assert(
      fc.property(typed, (text) => {
        const reading = read(text);
        if (reading.kind === "number") expect(Number.isFinite(reading.value)).toBe(true);
        if (reading.kind === "ambiguous") expect(new Set(reading.readings).size).toBe(2);
      }),
    );
  });

  it("does not stall over thousands of characters", () => {
    for (const unit of ["1 ", "1.", "1,", "(", "tỷ ", "1e", "đ"]) {
      expect(read(unit.repeat(2_500)).kind).toBe("unreadable");
    }
  });
});

describe("decimalSignOf(text, language)", () => {
  it.each([
    ["1.250.000", ","],
    ["1,250,000", "."],
    ["1234.5", "."],
    ["1.234,5", ","],
    ["1 250,5", ","],
    ["0,125", ","],
    ["1.250 ₫", ","],
    ["1.234", null],
    ["1250", null],
    ["abc", null],
  ])("of “%s” is %s", (text, sign) => {
    expect(decimalSignOf(text, "vi")).toBe(sign);
  });
});
