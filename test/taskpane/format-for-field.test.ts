import { formatForField } from "../../src/taskpane/format-for-field";

describe("formatForField(value, percent, language)", () => {
  it("has no grouping and no rounding noise", () => {
    expect(formatForField(1_250_000.5, false, "vi")).toBe("1250000,5");
    expect(formatForField(0.07, true, "en")).toBe("7%");
    expect(formatForField(0.555, true, "vi")).toBe("55,5%");
  });
});
