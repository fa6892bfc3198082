import { ADVICE } from "../../../../src/kpi/functions/knowledge/advice";
import { DESCRIBE } from "../../../../src/kpi/functions/knowledge/describe";
import { STATUS } from "../../../../src/kpi/functions/scoring/status";
import { show } from "../../show";

describe("KPI.ADVICE(kpi, status, [lang])", () => {
  beforeAll(() => ADVICE.needs?.());

  it.each(["amber", "red", "vàng", "ĐỎ", "cần chú ý", "chua dat"])("is what to do when off target: %s", (status) => {
    expect(show(ADVICE, "CAC", status)).toBe(show(DESCRIBE, "CAC", "action", "vi"));
    expect(show(ADVICE, "CAC", status, "en")).toBe(
      "Rising: drop costly channels, lift conversion, shorten the sales cycle, use referrals.",
    );
  });

  it.each(["nodata", "chưa có số liệu", "chua co du lieu"])(
    "is where to get the figures when there are none: %s",
    (status) => {
      expect(show(ADVICE, "CAC", status)).toBe(show(DESCRIBE, "CAC", "track", "vi"));
      expect(show(ADVICE, "CAC", status, "en")).toBe(
        "Accounting codes for sales and marketing divided by CRM new customers, monthly.",
      );
    },
  );

  it.each(["green", "xanh", "Đạt"])("is empty when all is well: %s", (status) => {
    expect(show(ADVICE, "CAC", status)).toBe("");
    expect(show(ADVICE, "CAC", status, "en")).toBe("");
  });

  it("understands what STATUS gives, and knows the figures that are typed", () => {
    for (const actual of [120, 95, 50, null]) {
      expect(show(ADVICE, "REVENUE", show(STATUS, actual, 100))).toEqual(
        actual === 120 ? "" : expect.stringMatching(/.{20}/),
      );
    }
  });

  it("is #N/A for an unknown KPI, green or not, and without a KPI or a status", () => {
    expect(show(ADVICE, "NOPE", "red")).toBe("#N/A");
    expect(show(ADVICE, "NOPE", "green")).toBe("#N/A");
    expect(show(ADVICE, "", "red")).toBe("#N/A");
    expect(show(ADVICE, "CAC", null)).toBe("#N/A");
  });

  it("is #VALUE! for a status or a language that it does not know", () => {
    expect(show(ADVICE, "CAC", "blue")).toBe("#VALUE!");
    expect(show(ADVICE, "CAC", 1)).toBe("#VALUE!");
    expect(show(ADVICE, "CAC", "red", "fr")).toBe("#VALUE!");
  });

  it("passes an error in a cell on", () => {
    expect(show(ADVICE, "CAC", { error: "#N/A" })).toBe("#N/A");
    expect(show(ADVICE, "CAC", { error: "#DIV/0!" })).toBe("#DIV/0!");
  });
});
