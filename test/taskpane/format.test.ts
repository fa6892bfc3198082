import { formatMoment, formatMonth, formatShare, formatValue, monthName } from "../../src/taskpane/format";

describe("formatValue(value, unit, currency, language)", () => {
  it("shows every digit that was typed, in the language's own grammar", () => {
    expect(plain(formatValue(1_250_000.5, "currency", "VND", "vi"))).toBe("1.250.000,5 ₫");
    expect(formatValue(1_250_000.5, "currency", "USD", "en")).toBe("$1,250,000.5");
    expect(formatValue(0.035, "percent", "VND", "vi")).toBe("3,5%");
    expect(formatValue(4, "ratio", "VND", "en")).toBe("4");
  });
});

describe("formatShare(share, language)", () => {
  it("is rounded to a tenth of a per cent", () => {
    expect(formatShare(1 / 3, "vi")).toBe("33,3%");
    expect(formatShare(0.25, "en")).toBe("25%");
  });
});

describe("formatMonth(month, language)", () => {
  it("is short in both languages", () => {
    expect(formatMonth("2026-01", "vi")).toBe("01/2026");
    expect(formatMonth("2026-12", "en")).toBe("Dec 2026");
    expect(monthName(9, "vi")).toBe("Tháng 9");
    expect(monthName(9, "en")).toBe("September");
  });
});

describe("formatMoment(moment, now, language)", () => {
  it("is the time alone on the same day", () => {
    const now = new Date("2026-11-24T20:00:00+07:00");
    expect(formatMoment(new Date("2026-11-24T07:05:00+07:00"), now, "vi")).toBe("07:05");
    expect(formatMoment(new Date("2026-11-23T17:30:00+07:00"), now, "vi")).toBe("23/11/2026 17:30");
  });
});

/** Intl puts a no-break space before the currency sign. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, " ");
}
