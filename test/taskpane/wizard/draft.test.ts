import { TEMPLATES } from "../../../src/scorecard/templates/templates";
import { draftOf, parseDraft, stateOf } from "../../../src/taskpane/wizard/draft";
import { startState, type WizardState } from "../../../src/taskpane/wizard/wizard-state";

const state: WizardState = {
  ...startState(TEMPLATES[0], "vi", "2026-11"),
  step: "targets",
  texts: { "kpi.AOV.target": "1.250" },
  locked: ["AOV"],
  sheetNames: { data: "Số liệu: tháng" },
  search: "cac",
};
const draft = draftOf(state, new Date("2026-11-24T07:05:00Z"));

describe("parseDraft(json)", () => {
  it("gives back what was saved, with position, unread texts and locks, but not the search", () => {
    const back = parseDraft(JSON.parse(JSON.stringify(draft)));
    expect(back).toEqual(draft);
    expect(back && stateOf(back)).toEqual({ ...state, search: "" });
  });

  it.each([
    ["nothing", null],
    ["another kind of draft", { ...draft, kind: "figures" }],
    ["a later version", { ...draft, schema: 2 }],
    ["an unknown step", { ...draft, step: "ending" }],
    ["answers that are not ours", { ...draft, answers: { ...draft.answers, templateId: "<script>" } }],
    ["a text for a question that nobody asks", { ...draft, texts: { __proto__x: "1" } }],
    ["a date that is none", { ...draft, savedAt: "yesterday" }],
    ["a text that would fill the workbook", { ...draft, texts: { "kpi.AOV.target": "1".repeat(5_001) } }],
  ])("is null for %s", (_, json) => {
    expect(parseDraft(json)).toBeNull();
  });
});
