import type { RenderProgress } from "../../hosts/host";
import { buildScorecard, startMonth } from "../../scorecard/build";
import { compileWorkbook } from "../../workbook/compile";
import type { DecodedWorkbook } from "../../workbook/decode";
import { definedName } from "../../workbook/layout";
import { freePrefix, proposeSheetNames } from "../../workbook/names";
import type { Pane } from "../screen";
import type { WizardState } from "./wizard-state";

/** How the making of a workbook ended. */
export type Outcome =
  | { readonly kind: "done"; readonly prefix: string }
  | {
      readonly kind: "failed";
      readonly error: unknown;
      /** What `remove` takes away what is left; `null` where nothing was begun. */
      readonly prefix: string | null;
      /** Sheets that were made and are still there. */
      readonly left: readonly string[];
    };

/** What is to be made: what the wizard was told, or a scorecard that was read out of a file, with its figures. */
export type Wanted = Pick<WizardState, "answers" | "sheetNames"> | { readonly workbook: DecodedWorkbook };

/**
 * Turns answers, or a scorecard that there is already, into sheets.
 *
 *     answers ─build─▶ Scorecard ─compile─▶ WorkbookPlan ─render─▶ host
 *
 * Never rejects: a failure is an outcome, with what it left behind.
 */
export async function createScorecard(
  pane: Pane,
  wanted: Wanted,
  signal: AbortSignal,
  onProgress: (progress: RenderProgress) => void,
): Promise<Outcome> {
  let begun: { readonly prefix: string; readonly sheets: readonly string[] } | null = null;
  try {
    const plan = await planFor(pane, wanted);
    begun = { prefix: plan.prefix, sheets: plan.sheets.map(({ name }) => name) };
    await pane.host.render(plan, { signal, onProgress });
    return { kind: "done", prefix: plan.prefix };
  } catch (error) {
    if (begun === null) return { kind: "failed", error, prefix: null, left: [] };
    return { kind: "failed", error, ...(await leftBehind(pane, begun)) };
  }
}

async function planFor(pane: Pane, wanted: Wanted) {
  const survey = await pane.host.survey();
  const { scorecard, figures, period, picked } =
    "workbook" in wanted
      ? wanted.workbook
      : { scorecard: buildScorecard(wanted.answers), figures: {}, period: null, picked: {} };
  const sheetNames = "workbook" in wanted ? {} : wanted.sheetNames;
  // A scorecard that was left unfinished may not have its names yet; its prefix is taken all the same.
  const taken = [...survey.names, ...survey.unfinished.map((prefix) => definedName(prefix, "model"))];
  return compileWorkbook(scorecard, {
    prefix: freePrefix(taken),
    sheetNames: proposeSheetNames(scorecard.language, survey.sheets, sheetNames).names,
    namespace: pane.namespace,
    figures,
    selection: { ...picked, month: startMonth(scorecard, period ?? pane.today) },
  });
}

async function leftBehind(
  { host }: Pane,
  begun: { readonly prefix: string; readonly sheets: readonly string[] },
): Promise<{ readonly prefix: string | null; readonly left: readonly string[] }> {
  try {
    const { sheets, unfinished } = await host.survey();
    if (!unfinished.includes(begun.prefix)) return { prefix: null, left: [] };
    return { prefix: begun.prefix, left: begun.sheets.filter((sheet) => sheets.includes(sheet)) };
  } catch {
    // The host does not even answer this: offer the removal, which is harmless where nothing is left.
    return { prefix: begun.prefix, left: [] };
  }
}
