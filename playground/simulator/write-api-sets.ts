import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Writes api-sets.json: the requirement set of every member the simulated Excel has, out of Microsoft's own types. */
const API_SETS_FILE = join(__dirname, "api-sets.json");

/** Classes of the simulated Excel, by the names of Microsoft's types. */
const CLASSES = [
  ..."Application Chart ChartAxes ChartAxis ChartCollection ChartFill ChartFont ChartGridlines ChartLegend".split(" "),
  ..."ChartLineFormat ChartSeries ChartSeriesCollection ChartSeriesFormat ChartTitle ChartTitleFormat".split(" "),
  ..."ConditionalFormat ConditionalFormatCollection ConditionalRangeFill ConditionalRangeFont ConditionalRangeFormat".split(
    " ",
  ),
  ..."ConditionalFormatRule CustomConditionalFormat DataValidation FormatProtection HeaderFooter HeaderFooterGroup".split(
    " ",
  ),
  ..."IconSetConditionalFormat NamedItem NamedItemCollection PageBreakCollection PageLayout Range RangeBorder RangeBorderCollection".split(
    " ",
  ),
  ..."RangeFill RangeFont RangeFormat Runtime Setting SettingCollection Workbook Worksheet WorksheetCollection".split(
    " ",
  ),
  ..."WorksheetFreezePanes WorksheetProtection CultureInfo NumberFormatInfo".split(" "),
];

/** Functions that stand in the namespace itself. */
const FUNCTIONS = ["createWorkbook"];

export function readApiSets(): Record<string, string> {
  const types = readFileSync(createRequire(__filename).resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = types.slice(types.indexOf("declare namespace Excel {"));
  const sets: Record<string, string> = {};
  for (const name of CLASSES) {
    const start = excel.search(new RegExp(`^    class ${name} extends`, "m"));
    if (start === -1) throw new Error(`no class ${name} in Microsoft's types`);
    const body = excel.slice(start, excel.indexOf("\n    }\n", start));
    for (const [, comment = "", member = ""] of body.matchAll(
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+(?:readonly )?(\w+)[(:<?]/g,
    )) {
      const set = /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1];
      if (set !== undefined) sets[`${name}.${member}`] ??= set;
    }
  }
  for (const name of FUNCTIONS) {
    const before = excel.slice(0, excel.search(new RegExp(`^    function ${name}\\(`, "m")));
    const set = /\[Api set: ExcelApi (\d+\.\d+)/.exec(before.slice(before.lastIndexOf("/**")))?.[1];
    if (set === undefined) throw new Error(`no function ${name} in Microsoft's types`);
    sets[`Excel.${name}`] = set;
  }
  return sets;
}

if (require.main === module) writeFileSync(API_SETS_FILE, `${JSON.stringify(readApiSets(), null, 2)}\n`);
