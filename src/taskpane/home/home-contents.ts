import type { WorkbookHost } from "../../hosts/host";
import type { Scorecard } from "../../scorecard/scorecard";
import type { SheetId } from "../../workbook/plan";
import type { DraftStore } from "../screen";
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
  /** Sheets that the user has deleted. */
  readonly missing: readonly SheetId[];
}

/**
 * Looks at the workbook.
 * @throws HostError when the workbook cannot be surveyed or read. A draft that cannot be loaded is a state, not a failure.
 */
export async function lookAtWorkbook(host: WorkbookHost, drafts: DraftStore): Promise<HomeContents> {
  // The host and the store both talk to the workbook: one after the other.
  const survey = await host.survey();
  const draft = await loadDraft(drafts);
  return { draft, scorecards: await findScorecards(host, survey), unfinished: survey.unfinished };
}

async function findScorecards(host: WorkbookHost, survey: Survey): Promise<readonly FoundScorecard[]> {
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
  return prefixes.map((prefix) => {
    const model = cells[modelName(prefix)] ?? null;
    return {
      prefix,
      scorecard: model === null ? null : decodeScorecard(model),
      missing: SHEET_IDS.filter((sheet) => (cells[definedName(prefix, sheet)] ?? null) === null),
    };
  });
}

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
