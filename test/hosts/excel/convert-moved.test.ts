import fc from "fast-check";
import { createExcelFormulas } from "../../../src/hosts/excel/formulas/formula-host";
import { takesRange, type Parameter } from "../../../src/kpi/function";
import { TWINS } from "../../../src/kpi/functions/twins";
import { planConversion, type ConversionKind } from "../../../src/workbook/convert/plan-conversion";
import { onSheet, startExcel } from "../../support/simulated";

/*
 * Formulas of every function that has a twin are converted, rows are inserted, and the formulas are brought back: they must be
 * what the same rows make of the same formulas that were never converted.
 */

const host = createExcelFormulas();

it("brings formulas back over cells that moved, as if they had never been converted", async () => {
  const formulas = fc.sample(fc.tuple(...CALLS), { seed: 20_101_204, numRuns: 1 })[0];
  const moved = async (convert: boolean): Promise<readonly (readonly string[])[]> => {
    const excel = startExcel();
    await onSheet(excel, async (sheet) => {
      sheet.getRange(`H1:H${String(formulas.length)}`).formulas = formulas.map((formula) => [formula]);
    });
    if (convert) expect(await changed("native")).toBe(formulas.length);
    for (const [row, count] of INSERTED) await excel.controls.insertRows("Sheet1", row, count);
    if (convert) expect(await changed("kpi")).toBe(formulas.length);
    return onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("H1:H300").load("formulas");
      await context.sync();
      return range.formulas as string[][];
    });
  };
  const expected = await moved(false);
  expect(expected.flat().filter((formula) => formula.startsWith("=KPI."))).toHaveLength(formulas.length);
  expect(await moved(true)).toEqual(expected);
}, 60_000);

/** Above everything, in the middle of ranges, between formulas. */
const INSERTED = [
  [0, 1],
  [5, 2],
  [14, 3],
] as const;

const CALLS = Object.entries(TWINS).flatMap(([id, twin]) =>
  "none" in twin ? [] : [fc.tuple(...twin.parameters.map(argumentFor)).map((args) => `=KPI.${id}(${args.join(",")})`)],
);

function argumentFor(parameter: Parameter): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom("B2", "$C$4", "D$20", "$E7"),
    ...(takesRange(parameter) ? [fc.constantFrom("B2:B9", "$C$12:$D$18")] : []),
    ...(parameter.kind === "number" ? [fc.constantFrom("40", "0.25")] : []),
    ...(parameter.kind === "option" ? [fc.constantFrom(...parameter.options.map((word) => `"${word}"`))] : []),
    ...("optional" in parameter ? [fc.constant("")] : []),
  );
}

/** Converts the whole sheet and says how many cells were changed. */
async function changed(kind: ConversionKind): Promise<number> {
  const cells = (await host.formulas("sheet", () => true)) ?? [];
  const { changes } = planConversion(cells, kind, "KPI");
  const { results } = await host.replaceFormulas(
    changes.map(({ cell, to }) => ({ ...cell, to, holds: (formula) => formula === cell.formula })),
  );
  return results.filter((result) => result.kind === "done").length;
}
