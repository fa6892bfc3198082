import { themeKind } from "../../src/taskpane/theme-kind";

const hints = { forcedColors: false, prefersDark: false, office: null };

describe("themeKind(hints)", () => {
  it("follows forced colours before anything else", () => {
    expect(themeKind({ forcedColors: true, prefersDark: true, office: { isDarkTheme: false } })).toBe("highContrast");
  });

  it("follows what Office says over what the system prefers", () => {
    expect(themeKind({ ...hints, prefersDark: true, office: { isDarkTheme: false } })).toBe("light");
    expect(themeKind({ ...hints, office: { isDarkTheme: true } })).toBe("dark");
  });

  it.each([
    ["#FFFFFF", "light"],
    ["#E6E6E6", "light"],
    ["#262626", "dark"],
    ["#000000", "dark"],
  ])("tells from the background %s where Office does not say", (bodyBackgroundColor, kind) => {
    expect(themeKind({ ...hints, office: { bodyBackgroundColor } })).toBe(kind);
  });

  it("follows the system where Office tells nothing", () => {
    expect(themeKind({ ...hints, prefersDark: true })).toBe("dark");
    expect(themeKind({ ...hints, prefersDark: true, office: {} })).toBe("dark");
    expect(themeKind({ ...hints, office: { bodyBackgroundColor: "window" } })).toBe("light");
  });
});
