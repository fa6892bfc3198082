import { displayText } from "../../../playground/simulator/display-text";

describe("displayText(value, format, separators)", () => {
  it.each([
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [0.5601, "0.0%", "56.0%"],
    [-3, "0", "-3"],
    [-3, "+0;-0;0", "-3"],
    [0.1, "General", "0.1"],
    [40848, "mm/yyyy", "11/2011"],
    [5, '"T"0', "T5"],
  ])("shows %p in %s as %s", (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it("shows numbers in the user's separators, and texts as they are", () => {
    const vietnamese = { decimal: ",", group: "." };
    expect(displayText(1234567.891, "#,##0.00", vietnamese)).toBe("1.234.567,89");
    expect(displayText(250.5, "General", vietnamese)).toBe("250,5");
    expect(displayText("1,5", "@", vietnamese)).toBe("1,5");
  });
});
