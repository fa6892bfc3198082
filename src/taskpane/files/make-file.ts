import { createXlsxHost } from "../../hosts/xlsx/xlsx-host";
import { startMonth } from "../../scorecard/build";
import { compileWorkbook } from "../../workbook/compile";
import type { DecodedWorkbook } from "../../workbook/decode";
import { proposeSheetNames } from "../../workbook/names";
import type { Pane } from "../screen";

/**
 * A workbook file with one scorecard and its figures, as it would be made anew: what else stands in the workbook it comes from
 * is not in it.
 * @throws HostError
 */
export async function makeFile(
  { scorecard, figures, period, picked }: DecodedWorkbook,
  { namespace, today }: Pick<Pane, "namespace" | "today">,
): Promise<Uint8Array> {
  const host = createXlsxHost();
  const plan = compileWorkbook(scorecard, {
    prefix: "bsc",
    sheetNames: proposeSheetNames(scorecard.language, []).names,
    namespace,
    figures,
    selection: { ...picked, month: startMonth(scorecard, period ?? today) },
    sparklines: true,
  });
  await host.render(plan);
  return host.save();
}
