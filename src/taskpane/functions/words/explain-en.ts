import type { Domain, KpiErrorReason } from "../../../kpi/function";

/** What is said about a fault: the argument by its name, the cells to blame, and what stands in the first of them. */
export interface Fault {
  readonly name: string;
  /** `C2`, or `C2, C5`; empty where no single cell is to blame. */
  readonly cells: string;
  readonly isSeveral: boolean;
  readonly value: string;
  /** The words an option takes, or the numbers a parameter takes. */
  readonly allowed: string;
}

/** How an explanation of a cell speaks in English. Its shape is the type every other language must fill. */
export const explainEn = {
  title: "Explain this cell",
  open: "Explain the selected cell",
  lead: "Why the selected cell shows what it shows. Select another one and read again.",
  again: "Read the selected cell",
  reading: "Reading the cell …",
  failedTitle: "The cell could not be read",
  shows: (cell: string, text: string) => (text === "" ? `${cell} shows nothing.` : `${cell} shows ${text}.`),
  noFormula:
    "There is no formula in this cell. If its figure comes from a table that spills, select the first cell of that table.",
  ordinary:
    "An ordinary formula of Excel: no KPI function is in it. It works without the add-in, and Excel itself shows its steps under Formulas › Evaluate Formula.",
  unknownFunction: (name: string) => `There is no function ${name}. Look for the right one in the list.`,
  arguments: "What it reads",
  result: "Result",
  notKnown: "It cannot be worked out again here, because one of its arguments is a formula or too large to read.",
  openFunction: (name: string) => `More about ${name}`,
  why: "Why",
  todo: "What to do",
  source: {
    leftOut: "left out",
    other: "a formula of its own; what it gives is not read here",
    missing: "there is no such sheet",
    tooMany: "too many cells to read here",
    call: (value: string) => `another KPI function, which gives ${value}`,
  },
  blank: "blank",
  holds: (value: string) => value,
  sum: (cells: string, sum: string) => `${cells} cells added up: ${sum}`,
  same: (cells: string, value: string) => `the same in all ${cells} cells: ${value}`,
  different: (cells: string) => `${cells} cells that are not the same`,
  range: (cells: string) => `${cells} cells`,
  blanks: (count: number, text: string) =>
    count === 1
      ? "1 of them is blank: left out, not counted as 0"
      : `${text} of them are blank: left out, not counted as 0`,
  others: (count: number, text: string) => (count === 1 ? "1 of them is text" : `${text} of them are text`),
  andMore: "and more",
  domains: {
    any: "any number",
    ge0: "0 or more",
    gt0: "more than 0",
    "01": "between 0 and 1, where 5 % is 0.05",
    le1: "at most 1, where 100 % is 1",
    gt0le1: "more than 0 and at most 1, where 5 % is 0.05",
  } satisfies Readonly<Record<Domain, string>>,
  reasons: {
    missing: {
      why: ({ name, cells, isSeveral }: Fault) =>
        cells === ""
          ? `“${name}” is missing.`
          : `${cells} ${isSeveral ? "are" : "is"} blank: there is no figure yet for “${name}”, and a blank is not counted as 0.`,
      todo: () => "Enter the figure. If it really is nothing, type 0.",
    },
    notANumber: {
      why: ({ name, cells, value }: Fault) =>
        cells === "" ? `“${name}” is no number.` : `${cells} holds ${value} where a number is meant for “${name}”.`,
      todo: () =>
        "Type the figure without words or units. A number that is kept as text has to be turned into a number.",
    },
    notADate: {
      why: ({ name, cells, value }: Fault) => `${cells || `“${name}”`} holds no date: ${value}.`,
      todo: () => "Enter a date, or a text such as 2026-03-31.",
    },
    notAText: {
      why: ({ name, cells, value }: Fault) => `${cells || `“${name}”`} holds no name: ${value}.`,
      todo: () => "A name is needed here.",
    },
    notOneCell: {
      why: ({ name }: Fault) => `“${name}” takes one cell, and a range is given.`,
      todo: () => "Give the one cell that is meant, such as the first or the last month.",
    },
    unknownWord: {
      why: ({ name, value }: Fault) => `“${name}” does not know the word ${value}.`,
      todo: ({ allowed }: Fault) => `Use one of these: ${allowed}.`,
    },
    unknownKpi: {
      why: ({ value }: Fault) => (value === "" ? "No KPI has this id." : `No KPI has the id ${value}.`),
      todo: () => "Use an id from the list of functions, such as CAC.",
    },
    differentLength: {
      why: () => "The ranges do not have the same number of cells.",
      todo: () => "Let all ranges begin and end in the same rows.",
    },
    differentValues: {
      why: ({ name, cells, value }: Fault) =>
        `“${name}” must be the same in all its cells${cells === "" ? "" : `, and ${cells} differs: ${value}`}.`,
      todo: () => "Give a range in which it is the same, or a single period.",
    },
    notAggregable: {
      why: ({ name }: Fault) =>
        `“${name || "A ratio"}” cannot be put together from several cells: ratios are neither added nor averaged.`,
      todo: () => "Give the figures that the ratio is made of, or a single period.",
    },
    wrongInputs: {
      why: () => "These are not the inputs of that KPI: there are too many, too few, or one of the wrong kind.",
      todo: () => "Give one argument for each input, in the order in which the KPI's own function takes them.",
    },
    outOfDomain: {
      why: ({ name, cells, value, allowed }: Fault) =>
        cells === ""
          ? `“${name}” comes to ${value}; it must be ${allowed}.`
          : `${cells} holds ${value}; “${name}” must be ${allowed}.`,
      todo: () => "Check the figure, its sign and whether per cent are meant.",
    },
    zeroDenominator: {
      why: ({ name, cells }: Fault) =>
        cells === ""
          ? `${name === "" ? "What it divides by" : `“${name}”`} is 0, and nothing can be divided by 0.`
          : `${cells} is 0, and the result is divided by “${name}”.`,
      todo: () => "If that is right, the KPI has no value in this period: leave it at that, an error is not 0.",
    },
    impossible: {
      why: ({ name }: Fault) =>
        name === ""
          ? "These figures cannot be true together."
          : `These figures cannot be true together; look at “${name}” first.`,
      todo: () => "Check that all of them are for the same period and count the same thing.",
    },
    notAFraction: {
      why: ({ name, value }: Fault) => `“${name}” is ${value}; scores are fractions, so that 95 % is 0.95.`,
      todo: () => "Divide by 100, or give a cell that is formatted as per cent.",
    },
    notAPeriodCount: {
      why: ({ name, value }: Fault) =>
        `“${name}” is ${value}; it must be a whole number that leaves between 1 and 10,000 periods.`,
      todo: () => "Check the number of periods.",
    },
    lowCoverage: {
      why: () => "Too little of the weight has a score: the total would say more than is known.",
      todo: () => "Enter the missing scores, or ask for less coverage.",
    },
    tooFewValues: {
      why: () => "There are too few figures for this.",
      todo: () => "Give more periods.",
    },
    noData: {
      why: () => "There are no figures in this span of time.",
      todo: () => "Check the dates, and that they are dates and not text.",
    },
    targetMet: {
      why: () => "The target is met already: nothing remains to be done.",
      todo: () => "There is nothing to mend here.",
    },
    noBurn: {
      why: () => "No money is being burnt: what comes in is at least what goes out.",
      todo: () => "There is nothing to mend here.",
    },
    inputError: {
      why: ({ name, cells, value }: Fault) =>
        cells === ""
          ? `An input of “${name}” is an error itself.`
          : `${cells} itself shows ${value}, and an error comes through unchanged.`,
      todo: () => "Put that cell right first.",
    },
  } satisfies Readonly<Record<KpiErrorReason["kind"], ReasonWords>>,
  /** What the function itself says of this error. */
  functionSays: (when: string) => `This function refuses when: ${when}.`,
};

interface ReasonWords {
  readonly why: (fault: Fault) => string;
  readonly todo: (fault: Fault) => string;
}
