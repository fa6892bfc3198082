/** What the screens for files say in English. Its shape is the type every other language must fill. */
export const filesEn = {
  leave: "Back to start",
  facts: {
    about: (kpis: number, from: string, to: string) => `${kpis} ${kpis === 1 ? "KPI" : "KPIs"} · ${from} – ${to}`,
    figures: (filled: number, all: number, latest: string) =>
      `${filled} of ${all} figures filled in, the latest for ${latest}`,
    noFigures: "No figures filled in yet",
    picked: (month: string) => `Month picked on the dashboard: ${month}`,
  },
  save: {
    title: "Save as an Excel file",
    lead: "A copy of this scorecard by itself, as it stands now: figures, targets, weights and owners. This workbook is not changed.",
    reading: "Reading the scorecard …",
    making: "Making the file …",
    notMadeTitle: "The file was not made",
    gone: "This scorecard can no longer be read: its description sheet (_kpi) was deleted or changed.",
    dataGone: "The sheet that holds the figures was deleted, so a copy would have none.",
    needsAddIn: (namespace: string) =>
      `Its cells use ${namespace}.* functions: whoever opens the file needs this add-in to recalculate them.`,
    download: "Download",
    downloaded: "The file was handed to the browser, which puts it where downloads go.",
    blocked:
      "No download to be seen? Excel on a computer may block it. Open the file as a new workbook and save it there.",
    openNew: "Open as a new workbook",
    opening: "Opening …",
    opened: "Opened as a new workbook. It is not stored anywhere yet: save it there.",
    notOpenedTitle: "The new workbook was not opened",
  },
  open: {
    title: "Open a scorecard file",
    lead: "A file stays as it is: what is in it is read and shown to you first.",
    choose: "Choose a file",
    chooseAnother: "Choose another file",
    dropHint:
      "or drop it here: an .xlsx made by KPI Scorecard, also one that Excel or LibreOffice saved again, or answers (.kpi.json)",
    reading: (file: string) => `Reading ${file} …`,
    which: "Which one?",
    inFile: (file: string) => `In ${file}`,
    alsoUnreadable: (count: number) =>
      count === 1
        ? "One more scorecard in this file cannot be read."
        : `${count} more scorecards in this file cannot be read.`,
    make: "Make it in this workbook",
    makeHint: "It gets sheets of its own, with its figures. Your other sheets stay as they are.",
    answers: "Answers for the wizard",
    openWizard: "Go on in the wizard",
    wizardHint: "You can look through every answer before anything is made.",
    replaceAsk: "There is a draft in this workbook. Replace it with these answers?",
    replaceYes: "Replace the draft",
    replaceNo: "Keep the draft",
    kept: "The file is as it was.",
    madeTitle: "The scorecard is in this workbook",
    made: (figures: number) =>
      figures === 0
        ? "It opens on the dashboard. Lights and scores appear as soon as there are figures."
        : `It opens on the dashboard, with ${figures === 1 ? "its 1 figure" : `all ${figures} figures`}.`,
    enterFigures: "Enter figures",
  },
  refused: {
    title: (file: string) => `${file} cannot be used`,
    empty: [
      "The file is empty.",
      "It may not have been copied or downloaded completely. Get it again, then choose it.",
    ],
    unreadable: [
      "The file could not be read.",
      "It may have been moved, or is open in another program. Close it there, then choose it again.",
    ],
    notAWorkbook: [
      "This is neither an Excel workbook (.xlsx) nor a file of answers (.kpi.json).",
      "Choose a file that was saved with “Save as an Excel file”, or answers.",
    ],
    damaged: [
      "The file is damaged: parts of it are missing or broken.",
      "Get it again from where it came. Or open it in Excel, let Excel repair it, and save it as a new .xlsx.",
    ],
    oldFormat: [
      "This is an old or binary Excel format (.xls, .xlsb).",
      "Open it in Excel, save it as Excel Workbook (.xlsx), then choose the new file.",
    ],
    passwordProtected: [
      "The file is protected by a password.",
      "Open it in Excel, remove the password (File › Info › Protect Workbook › Encrypt with Password), save, then choose it again.",
    ],
    macros: [
      "The file contains macros. Files of KPI Scorecard never do.",
      "If you trust it, open it in Excel, save it as Excel Workbook (.xlsx) without macros, then choose the new file.",
    ],
    tooLarge: [
      "The file is larger than a scorecard can be.",
      "Remove pictures and other sheets from it and save it again: a scorecard by itself is well below 1 MB.",
    ],
    noScorecard: [
      "There is no scorecard in this workbook.",
      "It was not made by KPI Scorecard, or its hidden sheet _kpi was deleted. Choose an earlier copy of the file.",
    ],
    damagedScorecard: [
      "The scorecard in this file can no longer be read.",
      "Its hidden sheet _kpi or the sheet with its figures was changed or deleted. Choose an earlier copy of the file.",
    ],
    notJson: [
      "The file is not proper JSON, so its answers cannot be read.",
      "Look for a missing comma, quote or bracket where it was edited last, or get it again.",
    ],
    notAnswers: [
      "The file is JSON, but these are not the answers of a scorecard.",
      "Choose a file of answers (.kpi.json) of this version of KPI Scorecard.",
    ],
    answersTooLarge: [
      "The file is larger than the answers of a scorecard can be.",
      "Choose a file of answers (.kpi.json): it has a few thousand characters.",
    ],
    fields: (fields: string) => `Not understood: ${fields}`,
    andMore: (count: number) => ` and ${count} more`,
  },
};
