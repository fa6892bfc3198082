/** @jest-environment jsdom */
import { languageOf, rememberLanguage, startLanguage } from "../../src/taskpane/language-choice";

beforeEach(() => localStorage.clear());

describe("languageOf(displayLanguage)", () => {
  it.each([
    ["vi-VN", "vi"],
    ["vi", "vi"],
    ["en-US", "en"],
    ["fr-FR", "en"],
    ["", "en"],
  ])("answers %s with %s", (displayLanguage, language) => {
    expect(languageOf(displayLanguage)).toBe(language);
  });
});

describe("startLanguage(displayLanguage)", () => {
  it("prefers what was chosen before", () => {
    rememberLanguage("en");
    expect(startLanguage("vi-VN")).toBe("en");
  });

  it("follows Office where nothing usable is remembered", () => {
    localStorage.setItem("kpi-scorecard.language", "xx");
    expect(startLanguage("vi-VN")).toBe("vi");
  });

  it("does without storage where the browser refuses it", () => {
    const refuse = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(startLanguage("vi-VN")).toBe("vi");
    refuse.mockRestore();
  });
});
