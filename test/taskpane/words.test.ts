import { convertEn } from "../../src/taskpane/convert/words/en";
import { convertVi } from "../../src/taskpane/convert/words/vi";
import { filesEn } from "../../src/taskpane/files/words/en";
import { filesVi } from "../../src/taskpane/files/words/vi";
import { figuresEn } from "../../src/taskpane/figures/words/en";
import { figuresVi } from "../../src/taskpane/figures/words/vi";
import { functionsEn } from "../../src/taskpane/functions/words/en";
import { functionsVi } from "../../src/taskpane/functions/words/vi";
import { DAMAGE_WORDS } from "../../src/taskpane/words/damage";
import { en } from "../../src/taskpane/words/en";
import { HOST_ERROR_WORDS } from "../../src/taskpane/words/host-errors";
import { NO_HOST_WORDS } from "../../src/taskpane/words/no-host";
import { REMOVAL_WORDS } from "../../src/taskpane/words/removal";
import { vi } from "../../src/taskpane/words/vi";
import { wizardEn } from "../../src/taskpane/words/wizard/en";
import { wizardVi } from "../../src/taskpane/words/wizard/vi";

describe.each([
  ["the pane", vi, en],
  ["the wizard", wizardVi, wizardEn],
  ["the figures", figuresVi, figuresEn],
  ["the functions", functionsVi, functionsEn],
  ["files", filesVi, filesEn],
  ["conversions", convertVi, convertEn],
  ["what is missing of a scorecard", DAMAGE_WORDS.vi, DAMAGE_WORDS.en],
  ["removing a scorecard", REMOVAL_WORDS.vi, REMOVAL_WORDS.en],
  ["errors of the host", HOST_ERROR_WORDS.vi, HOST_ERROR_WORDS.en],
  ["the page outside of Excel", NO_HOST_WORDS.vi, NO_HOST_WORDS.en],
])("the words of %s", (_, vietnamese, english) => {
  it("are nowhere empty, and Vietnamese letters are composed", () => {
    for (const text of texts(vietnamese)) {
      expect(text).not.toBe("");
      expect(text).toBe(text.normalize("NFC"));
    }
    for (const text of texts(english)) expect(text).not.toBe("");
  });

  it("use what they are given in both languages", () => {
    for (const [path, vietnameseText] of functions(vietnamese)) {
      const englishText = Object.fromEntries(functions(english))[path];
      const given = (text: string) => MARKS.filter((mark) => text.includes(mark));
      expect([path, given(vietnameseText)]).toEqual([path, given(englishText)]);
    }
  });
});

// Numbers that no text holds by itself; more than one of a thing.
const MARKS = ["7001", "7002", "7003", "7004"];

function texts(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? texts(value) : [];
  });
}

function functions(words: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "function") return [[`${path}${key}`, String(value(...MARKS.map(Number)))] as const];
    return typeof value === "object" && value !== null ? functions(value, `${path}${key}.`) : [];
  });
}
