import type { WorkbookHost, WorkbookSurvey } from "../host";
import { patiently } from "./errors";
import { printOf } from "./input-prints";
import { prefixOfKey, readJournal } from "./journal";
import { findMade } from "./made-sheets";
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
      const found = await findMade(context, prefix);
      if (found === null) return [];
      const isMaking = found.journal.state === "making";
      const areas = found.journal.inputs.flatMap(({ sheet, address, print }) => {
        const tab = found.sheets.find(({ made }) => made.name === sheet)?.tab;
        if (tab === undefined) return [];
        const range = context.workbook.worksheets.getItem(tab.id).getRange(address).load("formulas");
        return [{ name: tab.name, print, range }];
      });
      await context.sync();
      const typedInto = areas.filter(({ range, print }) => {
        // A sheet that the making never came to is blank where it would hold something.
        return printOf(range.formulas) !== print && !(isMaking && isBlank(range.formulas));
      });
      return [...new Set(typedInto.map(({ name }) => name))];
    }),
  );
}

function isBlank(formulas: readonly (readonly unknown[])[]): boolean {
  return formulas.every((row) => row.every((content) => content === ""));
}
