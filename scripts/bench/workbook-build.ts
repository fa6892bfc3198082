import { createHeadlessEngine } from "../../playground/simulator/engine";
import { createSimulatedExcel } from "../../playground/simulator/simulated-excel";
import { createExcelHost } from "../../src/hosts/excel/excel-host";
import { buildScorecard, startAnswers } from "../../src/scorecard/build";
import { TEMPLATES } from "../../src/scorecard/templates/templates";
import { compileWorkbook } from "../../src/workbook/compile";
import { freePrefix, proposeSheetNames } from "../../src/workbook/names";
import type { Measurement } from "./measurement";

const MEGABYTE = 1_000_000;

/** What making the scorecard of the first template asks of Excel. Times are not given: the simulated Excel is not Excel. */
export async function measureWorkbookBuild(): Promise<Measurement[]> {
  const engine = createHeadlessEngine();
  const { Excel, OfficeExtension, controls } = createSimulatedExcel({ engine });
  Object.assign(globalThis, { Excel, OfficeExtension });
  const [template] = TEMPLATES;
  const answers = startAnswers(template, "vi", "2026-01");
  const plan = compileWorkbook(buildScorecard(answers), {
    prefix: freePrefix([]),
    sheetNames: proposeSheetNames(answers.language, ["Sheet1"]).names,
    namespace: "KPI",
  });
  controls.figures.reset();
  await createExcelHost().render(plan);
  engine.univer.dispose();
  const { syncs, actions, requestBytes, largestRequest } = controls.figures;
  const charts = plan.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
  const most = plan.sheets.length + charts + 3;
  const about = `${String(plan.sheets.length)} sheets, ${String(charts)} charts, ${String(answers.months)} months`;
  return [
    {
      what: `syncs to make a scorecard (${about})`,
      measured: String(syncs),
      aim: { text: `at most ${String(most)}`, reached: syncs <= most },
    },
    { what: "actions in them", measured: String(actions) },
    {
      what: "payload of them",
      measured: `${(requestBytes / 1000).toFixed(0)} kB (largest request ${(largestRequest / 1000).toFixed(0)} kB)`,
      aim: { text: "under 1 MB", reached: requestBytes < MEGABYTE },
    },
  ];
}
