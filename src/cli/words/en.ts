import { figuresEn, moreEn } from "./figures-en";

/** What the command line says in English. Its shape is the type every other language must fill. */
export const en = {
  severities: { error: "error  ", warning: "warning" },
  more: moreEn,
  program: {
    description:
      "Balanced Scorecard workbooks out of a file of answers and a table of figures, without Excel.\n" +
      "What is made is an .xlsx file of ordinary formulas.",
    version: "print the version",
    help: "print help",
    helpCommand: "print help for a command",
    helpAfterError: "(--help says what there is)",
    examples: `
Examples:
  kpi-scorecard templates
  kpi-scorecard new --organisation "Gift shop" --first-month 2025-01 -o my.kpi.json
  kpi-scorecard build my.kpi.json --figures figures.csv -o my.xlsx
  kpi-scorecard read my.xlsx
  kpi-scorecard check my.xlsx

Exit codes:
  0  done
  1  the file has errors
  2  used wrongly, or a file that cannot be read, taken or written`,
    failed: (message: string) => `Something went wrong that should not: ${message}`,
  },
  options: {
    language: "language of the messages: vi or en; by default that of the system (LC_ALL, LANG)",
    outputOrStandard: "where to write; - is standard output",
    force: "replace a file that is there",
    json: "print JSON for machines",
    notMonth: (month: string) => `--month: ${month} is no month. Write it as 2025-01 or 1/2025.`,
    monthOutside: (month: string, first: string, last: string) =>
      `--month: ${month} is not in this scorecard, which goes from ${first} to ${last}.`,
  },
  files: {
    nothingPiped: "- reads standard input, and nothing is piped into it. Name a file, or pipe one in.",
    standardTwice: "Only one thing at a time can use standard input or output. Name a file for the other.",
    sameOutput: "Both would be written into the same file. Name two.",
    notToTerminal: "A workbook is no text for a terminal. Name a file with -o, or pipe the output on.",
    isInput: (path: string) => `${path} is what was read. Name another file with -o.`,
    notXlsx: (path: string) => `${path}: a workbook ends in .xlsx. Name the file so: -o my.xlsx`,
    written: (path: string) => `Written: ${path}`,
    failure: {
      missing: (path: string) => `${path}: there is no such file.`,
      noFolder: (path: string) => `${path}: its folder does not exist. Make it first.`,
      isFolder: (path: string) => `${path} is a folder. Name a file.`,
      notAllowed: (path: string) => `${path}: not allowed here. Choose another place or name, or mend the rights.`,
      inUse: (path: string) => `${path} is in use. Close it in Excel and try again.`,
      exists: (path: string) => `${path} is there already. --force replaces it.`,
      full: (path: string) => `${path}: the disk is full.`,
      tooLarge: (path: string) =>
        `${path} is too large: up to 5 MB of answers, 20 MB of CSV, 30 MB of workbook, 2 MB of logo.`,
    },
  },
  new: {
    description: "write the answers that a template starts with, to be edited and built",
    template: "what to start from; see: kpi-scorecard templates",
    organisation: "name of the organisation",
    firstMonth: "first month, such as 2025-01; by default January of this year",
    months: "how many months, 12 to 36; by default 24",
    currency: "currency of the amounts",
    language: "language of the workbook and the messages: vi or en; by default that of the system",
    noTemplate: (id: string, all: string) => `--template: there is no ${id}. There is: ${all}`,
    examples: `
Examples:
  kpi-scorecard new --language vi -o my.kpi.json
  kpi-scorecard new --template ONLINE_SHOP --organisation "Gift shop" --currency GBP \\
                    --first-month 2010-12 --months 13 -o shop.kpi.json

The file is JSON. Every KPI of the catalogue is in it: "chosen" says whether it is measured; "weight", "target" and
"minimum" (the acceptable limit) are numbers or null, rates as fractions (0.4 is 40 %); "owner" may be added.`,
  },
  build: {
    description: "make a workbook from answers, with figures where there are some",
    answers: "file of answers (.kpi.json); - is standard input",
    output: "workbook to write (.xlsx); - is standard output",
    figures: "CSV file of monthly figures; - is standard input",
    map: "say which input a column holds, by its heading or number; nothing after = leaves it out; repeatable",
    decimal: "what stands before decimals in the CSV file, where its figures do not tell",
    month: "month to show first; by default the last one with figures",
    formulas: "ordinary formulas (native) or functions of the add-in (kpi); by default as the answers say",
    logo: "PNG to stand on the dashboard, up to 2 MB",
    noPng: (path: string) => `${path}: this is no PNG. Save the logo as PNG and try again.`,
    offerAddIn: "name the add-in in the workbook, for an organisation that has deployed it",
    mapAlone: "--map says what the columns of a CSV file are. Name the file with --figures.",
    progress: (done: number, total: number, sheet: string) => `${String(done)}/${String(total)} ${sheet}`,
    examples: `
Examples:
  kpi-scorecard build my.kpi.json -o my.xlsx
  kpi-scorecard build my.kpi.json --figures figures.csv --map "Turnover=revenue" --map "Notes=" -o my.xlsx
  kpi-scorecard new | kpi-scorecard build - -o my.xlsx

Months may run down or across the CSV file, separated by comma, semicolon or tab. Headings are the names of the inputs
in either language, their ids or usual synonyms.`,
  },
  read: {
    description: "print what a workbook says, or write its figures and answers",
    workbook: "workbook (.xlsx); - is standard input",
    prefix: "which scorecard, where there are several: bsc, bsc2 …",
    month: "month to look at; by default the one picked in the workbook",
    figures: "write its figures as a CSV file that build takes again; - is standard output",
    answers: "write the answers it can be built from again; - is standard output",
    whichOne: (prefixes: string) => `There are several scorecards: ${prefixes}. Choose one with --prefix.`,
    hasErrors: (prefix: string, file: string) =>
      `${prefix}: this workbook has errors, so some figures may be missing. They are listed by: kpi-scorecard check ${file}`,
    lost: (parts: string) => `Not everything can be said in answers. Different when built again: ${parts}`,
    examples: `
Examples:
  kpi-scorecard read my.xlsx
  kpi-scorecard read my.xlsx --month 2011-10 --json
  kpi-scorecard read my.xlsx --figures figures.csv --answers my.kpi.json`,
  },
  check: {
    description: "say what is wrong or missing in a file of answers or a workbook",
    file: "file of answers (.kpi.json) or workbook (.xlsx); - is standard input",
    fine: "in order",
    hasWarnings: "can be used; look at the warnings",
    hasErrors: "has errors",
    unnamed: "scorecard without a name",
    noScorecard: "There is no scorecard of KPI Scorecard in this workbook.",
    damaged:
      "Its description (sheet _kpi) was changed or deleted and cannot be read, so the scorecard cannot be opened.",
    sheetDeleted: (sheet: string) => `Sheet “${sheet}” was deleted. Formulas that read from it show errors.`,
    namesMissing: (names: string) => `Defined names were deleted: ${names}`,
    notNumber: (input: string, month: string, cell: string) =>
      `${input}, ${month}: “${cell}” is no number and does not count. Type a number, or empty the cell.`,
    figuresMissing: (input: string, months: string) => `${input}: no figure for ${months}`,
    emptyMonths: (months: string) => `No figures at all: ${months}`,
    noFigures: "There are no figures yet.",
    examples: `
Examples:
  kpi-scorecard check my.kpi.json
  kpi-scorecard check my.xlsx && echo fine

Ends with 1 where there is an error, with 0 where there are only warnings.`,
  },
  templates: {
    description: "list the templates to start from",
    headings: { id: "Id", name: "Name", kpis: "KPIs", purpose: "What for" },
    examples: `
Examples:
  kpi-scorecard templates --language vi
  kpi-scorecard templates --json`,
  },
  answers: {
    notText: {
      utf16: "This file is UTF-16. Save it as UTF-8.",
      workbook: "This is a workbook, not a file of answers. kpi-scorecard read FILE --answers my.kpi.json makes one.",
      oldWorkbook: "This is an old Excel workbook (.xls), not a file of answers. kpi-scorecard new writes one.",
      lockedWorkbook: "This is an Excel workbook with a password, not a file of answers.",
      binary: "This is no text file.",
      notUtf8: "This file is not UTF-8. Save it as UTF-8.",
    },
    tooLarge: "This is too large for a file of answers: up to 5 MB.",
    notJson: (line: number, column: number) =>
      `This is not JSON: line ${String(line)}, column ${String(column)} cannot be read.`,
    notAnswers: "These are no complete answers. kpi-scorecard new writes a file that has every field.",
    whole: "the file",
    problems: {
      missing: () => "is missing",
      notText: () => "must be a text in quotes",
      notNumber: () => "must be a number",
      notWhole: () => "must be a whole number",
      notYesNo: () => "must be true or false",
      notList: () => "must be a list in [ ]",
      notObject: () => "must be an object in { }",
      notOneOf: (expected: string) => `must be one of ${expected}`,
      tooSmall: (expected: string) => `must be at least ${expected}`,
      tooLarge: (expected: string) => `must be at most ${expected}`,
      tooLong: (expected: string) => `is too long: at most ${expected}`,
      notMonth: () => 'must be a month such as "2025-01"',
      repeated: (expected: string) => `${expected} is there twice`,
      wrong: () => "has a value that cannot be taken",
    },
  },
  figures: figuresEn,
  workbook: {
    refused: {
      notAWorkbook: "This is no .xlsx workbook.",
      damaged: "This workbook is damaged. Open it in Excel, let it be repaired, save it and try again.",
      oldFormat: "This is a workbook of an old or binary format (.xls, .xlsb). Save it as .xlsx.",
      passwordProtected: "This workbook is locked with a password. Save it without one.",
      macros: "This workbook carries macros. Save it as .xlsx.",
      tooLarge: "This workbook is larger than a scorecard can be.",
    },
    noScorecard: (file: string) => `${file}: there is no scorecard of KPI Scorecard in this workbook.`,
    noPrefix: (prefix: string, all: string) =>
      all === "" ? "There is no scorecard in this workbook." : `--prefix: there is no ${prefix}. There is: ${all}`,
    unreadable: {
      gone: (prefix: string) =>
        `${prefix}: its description (sheet _kpi) was changed or deleted and cannot be read. kpi-scorecard check says more.`,
      dataGone: (prefix: string) => `${prefix}: the sheet with its figures was deleted. kpi-scorecard check says more.`,
    },
  },
};
