import type { WorkbookHost, WorkbookSurvey } from "../host";
import { patiently } from "./errors";
import { printOf } from "./input-prints";
import { journalKey, prefixOfKey, readJournal } from "./journal";
import { read, write } from "./read-write";
import { remove } from "./remove";
import { render } from "./render";

/** Workbooks in Excel, through Office.js. Needs ExcelApi 1.9. */
export function createExcelHost(): WorkbookHost {
  return { survey, render, remove, sheetsTypedInto, read, write };
}

function survey(): Promise<WorkbookSurvey> {
  return patiently({ step: "survey" }, () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load("items/name");
      const names = workbook.names.load("items/name");
      const settings = workbook.settings.load("items/key,items/value");
      await context.sync();
      return {
        sheets: sheets.items.map(({ name }) => name),
        names: names.items.map(({ name }) => name),
        unfinished: settings.items.flatMap(({ key, value }) => {
          const prefix = prefixOfKey(key);
          return prefix !== null && readJournal(value)?.state === "making" ? [prefix] : [];
        }),
      };
    }),
  );
}

function sheetsTypedInto(prefix: string): Promise<readonly string[]> {
  return patiently({ step: "check" }, () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const setting = workbook.settings.getItemOrNullObject(journalKey(prefix)).load("value");
      const sheets = workbook.worksheets.load("items/id,items/name");
      await context.sync();
      const journal = setting.isNullObject ? null : readJournal(setting.value);
      if (journal === null) return [];
      const areas = journal.inputs.flatMap(({ sheet, address, print }) => {
        const id = journal.sheets.find(({ name }) => name === sheet)?.id;
        const tab = sheets.items.find((each) => each.id === id);
        return tab === undefined ? [] : [{ name: tab.name, print, range: tab.getRange(address).load("formulas") }];
      });
      await context.sync();
      const typedInto = areas.filter(({ range, print }) => printOf(range.formulas) !== print);
      return [...new Set(typedInto.map(({ name }) => name))];
    }),
  );
}
