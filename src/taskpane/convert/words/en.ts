/** What the screen for conversions says in English. Its shape is the type every other language must fill. */
export const convertEn = {
  leave: "Back to start",
  title: "Convert or repair cells",
  lead: "Cells with functions of this add-in can become ordinary formulas that calculate anywhere, and come back. You see every change first.",
  what: "What should happen?",
  kinds: {
    native: {
      title: "To ordinary formulas",
      hint: (namespace: string) =>
        `${namespace}.* becomes a formula with the same result, for people without this add-in, on a tablet, in LibreOffice.`,
    },
    kpi: {
      title: "Back to functions",
      hint: (namespace: string) => `Formulas that were converted here become ${namespace}.* again.`,
    },
    repair: {
      title: "Repair #NAME? cells",
      hint: (namespace: string) =>
        `${namespace}.* cells that were made while this add-in was missing are entered again.`,
    },
  },
  where: "Where?",
  scopes: { selection: "Selected cells", sheet: "This sheet", workbook: "Whole workbook" },
  look: "Show what would change",
  looking: "Looking through the formulas …",
  severalAreas: "Several areas, or a picture, are selected. Select one block of cells, or choose the whole sheet.",
  nothing: {
    native: (namespace: string) => `No cell here has a ${namespace}.* function.`,
    kpi: "No cell here has a formula that was converted by this add-in.",
    repair: (namespace: string) => `No cell here shows #NAME? for a ${namespace}.* function.`,
  },
  changes: (count: number) => (count === 1 ? "1 cell changes" : `${count} cells change`),
  entersAgain: "is entered again as it is",
  becomes: "becomes",
  whole: "Whole formula",
  more: (count: number) => `and ${count} more`,
  stays: (count: number) => (count === 1 ? "1 cell stays as it is" : `${count} cells stay as they are`),
  apply: (count: number) => (count === 1 ? "Change 1 cell" : `Change ${count} cells`),
  applyRepair: (count: number) => (count === 1 ? "Enter 1 cell again" : `Enter ${count} cells again`),
  back: "Choose again",
  applying: "Changing the cells …",
  done: (count: number) => (count === 1 ? "1 cell was changed." : `${count} cells were changed.`),
  doneRepair: (count: number) => (count === 1 ? "1 cell was entered again." : `${count} cells were entered again.`),
  notDone: (count: number) => (count === 1 ? "1 cell was left as it is" : `${count} cells were left as they are`),
  results: {
    edited: "changed in the meantime",
    protected: "the sheet is protected with a password",
    missing: "the sheet was deleted",
    failed: "Excel did not take the formula",
  },
  unprotected: (sheets: string) =>
    `Sheets that were protected and are not any more: ${sheets}. Protect them again on the Review tab.`,
  another: "Convert something else",
  last: {
    title: "Last change",
    native: (count: number, when: string) =>
      `${count === 1 ? "1 cell" : `${count} cells`} to ordinary formulas, ${when}`,
    kpi: (count: number, when: string) => `${count === 1 ? "1 cell" : `${count} cells`} back to functions, ${when}`,
    repair: (count: number, when: string) => `${count === 1 ? "1 cell" : `${count} cells`} repaired, ${when}`,
    undo: "Undo",
    undoing: "Putting the cells back …",
    undone: (count: number) =>
      count === 1 ? "1 cell is as it was before." : `${count} cells are as they were before.`,
  },
  reasons: {
    unknownFunction: (name: string) => `${name}: this add-in has no such function.`,
    noTwin: (name: string, why: string) => `${name} has no ordinary formula. ${why}`,
    argumentCount: (name: string) => `${name}: too few or too many arguments.`,
    tooLong: "The formula would be longer than Excel allows.",
    tooDeep: "The formula would have more than 64 functions inside each other, which Excel does not allow.",
    edited: (name: string) => `${name}: the formula was changed after the conversion.`,
    argument: {
      expression: (name: string, argument: string) =>
        `${name}: ${argument} is a calculation. Put it into a cell of its own, and refer to that cell.`,
      nested: (name: string, argument: string) =>
        `${name}: ${argument} is itself a function of this add-in. Put it into a cell of its own, and refer to that cell.`,
      array: (name: string, argument: string) =>
        `${name}: ${argument} is a list inside the formula. Put it into cells, and refer to those.`,
      missing: (name: string) => `${name}: an argument that it needs was left out.`,
      severalCells: (name: string, argument: string) => `${name}: ${argument} may be several cells where one is meant.`,
      name: (name: string, argument: string) => `${name}: ${argument} is a name that the formula itself defines.`,
      kind: (name: string, argument: string) => `${name}: ${argument} is not what it expects there.`,
    },
  },
};
