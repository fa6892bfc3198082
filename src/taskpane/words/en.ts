import type { Language } from "../../kpi/language";

/** What the shell of the pane and its start screen say in English. Its shape is the type every other language must fill. */
export const en = {
  language: "en" as Language,
  languageName: "English",
  pane: {
    language: "Language of this pane",
    loading: "One moment …",
    crashedTitle: "This screen stopped working",
    crashed: "Nothing in the workbook was changed by this, and what you typed is kept as a draft.",
    crashedAgain: "Open it again",
    backHome: "Back to start",
    whenLong: "This takes longer than usual. If you are typing into a cell, finish with Enter: Excel waits for that.",
    tryAgain: "Try again",
    details: "Details",
  },
  home: {
    titleEmpty: "Measure what matters",
    leadEmpty:
      "Answer a few questions and get a Balanced Scorecard with a dashboard, lights and charts: ordinary formulas, all open to you.",
    title: "What next?",
    loading: "Looking at the workbook …",
    refresh: "Look again",
    create: "Create scorecard",
    createHint: "Five short steps. Your own sheets stay as they are.",
    createAnother: "Create another scorecard",
    createAnotherHint: "Stands beside the others in this workbook.",
    continueDraft: "Continue draft",
    draftOf: (name: string, step: number, steps: number, when: string) =>
      `${name === "" ? "Without a name yet" : name} · step ${step} of ${steps} · saved ${when}`,
    startOver: "Start over",
    startOverAsk: "Discard the draft and begin again?",
    startOverYes: "Discard and begin",
    keepDraft: "Keep the draft",
    draftUnreadable: "There is a draft in this workbook that cannot be read. A new scorecard replaces it.",
    draftFailed: "The draft of this workbook could not be read just now.",
    enterFigures: "Enter figures",
    enterFiguresOf: (name: string) => `Enter figures: ${name}`,
    enterFiguresHint: "Type this month's numbers or paste a table.",
    functions: "KPI functions",
    functionsHint: "Find a formula by what you want to know, and put it into a cell.",
    scorecards: "In this workbook",
    unnamed: "Scorecard",
    about: (kpis: number, from: string, to: string) => `${kpis} ${kpis === 1 ? "KPI" : "KPIs"} · ${from} – ${to}`,
    missingSheets: (sheets: string) =>
      `Deleted from the workbook: ${sheets}. Formulas that read from there show errors.`,
    missingModel:
      "Its description sheet (_kpi) was deleted, so its figures cannot be entered from here. What is on its other sheets stays.",
    damagedModel:
      "Its description sheet (_kpi) was changed and cannot be read, so its figures cannot be entered from here. What is on its other sheets stays.",
    unfinishedTitle: "A scorecard was left unfinished",
    unfinished: "Making it was interrupted. Remove what was created so far, then create it again.",
    remove: "Remove what was created",
    removeOf: (name: string) => `Remove what was created: ${name}`,
    removeAsk: (name: string) => `Remove “${name}” from this workbook?`,
    removeWhat: "All of its sheets and names go, with the figures entered in them. Your other sheets stay.",
    removeTyped: "Somebody has typed into these sheets since they were made:",
    removeLooking: "Looking for what was typed …",
    removeCannotTell:
      "Whether somebody typed into its sheets could not be found out. Look through them before you remove them.",
    removeYes: "Yes, remove",
    removeNo: "Keep it",
    removing: "Removing …",
    removed: "Removed.",
  },
};
