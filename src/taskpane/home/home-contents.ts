import type { WorkbookHost } from "../../hosts/host";
import type { Scorecard } from "../../scorecard/scorecard";
import type { SheetId } from "../../workbook/plan";
import type { DraftStore, Pane } from "../screen";
import type { WizardDraft } from "../wizard/draft";

/** What the workbook holds of ours, as the start screen shows it. */
export interface HomeContents {
  readonly draft: DraftState;
  readonly scorecards: readonly FoundScorecard[];
  /** Prefixes of scorecards whose making was interrupted. */
  readonly unfinished: readonly string[];
}

export type DraftState =
  { readonly kind: "none" | "unreadable" | "failed" } | { readonly kind: "draft"; readonly draft: WizardDraft };

export interface FoundScorecard {
  readonly prefix: string;
  /** `null` where its description is gone, or was changed so that it cannot be read. */
  readonly scorecard: Scorecard | null;
  /** What its visible sheets are called now: the only name of a scorecard whose description cannot be read. */
  readonly tabs: readonly string[];
  /** Sheets that the user has deleted. */
  readonly missing: readonly SheetId[];
}

type LookedAt = Pick<Pane, "host" | "cells" | "drafts">;

/**
 * Looks at the workbook.
 * @throws HostError when the workbook cannot be surveyed or read. A draft that cannot be loaded is a state, not a failure.
 */
export async function lookAtWorkbook({ host, cells, drafts }: LookedAt): Promise<HomeContents> {
  // The host and the store both talk to the workbook: one after the other.
  const survey = await host.survey();
  const draft = await loadDraft(drafts);
  return { draft, scorecards: await findScorecards(host, cells, survey), unfinished: survey.unfinished };
}

async function findScorecards(
  host: WorkbookHost,
  picker: LookedAt["cells"],
  survey: Survey,
): Promise<readonly FoundScorecard[]> {
  // Workbooks without anything of ours do not wait for the code that reads it.
  if (survey.names.length === 0) return [];
  const { scorecardsIn, modelName, decodeScorecard } = await import("../../workbook/decode");
  const { definedName } = await import("../../workbook/layout");
  const { SHEET_IDS } = await import("../../workbook/names");
  const prefixes = scorecardsIn(survey.names).filter((prefix) => !survey.unfinished.includes(prefix));
  if (prefixes.length === 0) return [];
  const cells = await host.read(
    prefixes.flatMap((prefix) => [modelName(prefix), ...SHEET_IDS.map((sheet) => definedName(prefix, sheet))]),
  );
  const found: FoundScorecard[] = [];
  for (const prefix of prefixes) {
    const model = cells[modelName(prefix)] ?? null;
    const scorecard = model === null ? null : decodeScorecard(model);
    const seen = VISIBLE_SHEETS.map((sheet) => definedName(prefix, sheet));
    found.push({
      prefix,
      scorecard,
      // Only a name to call it by: without it the scorecard is still listed.
      tabs: scorecard === null ? await picker.tabsUnder(seen).catch(() => []) : [],
      missing: SHEET_IDS.filter((sheet) => (cells[definedName(prefix, sheet)] ?? null) === null),
    });
  }
  return found;
}

const VISIBLE_SHEETS = ["dashboard", "scorecard", "data"] as const satisfies readonly SheetId[];

type Survey = Awaited<ReturnType<WorkbookHost["survey"]>>;

async function loadDraft(drafts: DraftStore): Promise<DraftState> {
  try {
    const stored = await drafts.load();
    if (stored === null || stored === undefined) return { kind: "none" };
    const { parseDraft } = await import("../wizard/draft");
    const draft = parseDraft(stored);
    return draft === null ? { kind: "unreadable" } : { kind: "draft", draft };
  } catch {
    return { kind: "failed" };
  }
}
