import type { FormulaHost } from "../../host";
import { keep, kept } from "./keep";
import { readFormulas } from "./read-formulas";
import { replaceFormulas } from "./replace-formulas";

/** The formulas of the workbook in Excel, through Office.js. Needs ExcelApi 1.7. */
export function createExcelFormulas(): FormulaHost {
  return { formulas: readFormulas, replaceFormulas, kept, keep };
}
