import { HostError, type RenderOptions, type WorkbookHost } from "../../src/hosts/host";
import type { CellMatrix } from "../../src/kpi/cell";
import type { DraftStore, Pane } from "../../src/taskpane/screen";
import type { WorkbookPlan } from "../../src/workbook/plan";

/** A workbook that remembers what was made in it, and breaks where it is told to. */
export interface FakeWorkbook {
  sheets: string[];
  cells: Record<string, CellMatrix | null>;
  unfinished: string[];
  typedInto: string[];
  /** Tabs by the defined name that stands on them. */
  tabs: Record<string, string>;
  draft: unknown;
  readonly rendered: WorkbookPlan[];
  readonly removed: string[];
  /** What the next survey fails with. */
  surveyFails: Error | null;
  /** After how many sheets the making fails, and with what. */
  renderFails: { readonly after: number; readonly error: Error } | null;
  /** Makes a sheet wait until it is let go. */
  hold: Promise<void> | null;
}

export function fakeWorkbook(): FakeWorkbook {
  return {
    sheets: ["Sheet1"],
    cells: {},
    unfinished: [],
    typedInto: [],
    tabs: {},
    draft: null,
    rendered: [],
    removed: [],
    surveyFails: null,
    renderFails: null,
    hold: null,
  };
}

export function fakePane(workbook: FakeWorkbook): Pane {
  return {
    host: fakeHost(workbook),
    cells: {
      selectedAddress: async () => "Sheet1!A1",
      insertFormula: async () => "",
      tabsUnder: async (names) => names.flatMap((name) => workbook.tabs[name] ?? []),
      argumentSeparator: async () => ";",
      readCells: async (requests) => requests.map(() => ({ kind: "missing" })),
      activeCell: async () => ({ sheet: "Sheet1", address: "A1", formula: null, value: null, text: "" }),
      addSheet: async ({ name }) => name,
    },
    drafts: fakeDrafts(workbook),
    openWorkbook: async () => undefined,
    namespace: "KPI",
    today: "2026-11",
  };
}

function fakeDrafts(workbook: FakeWorkbook): DraftStore {
  return {
    load: async () => JSON.parse(JSON.stringify(workbook.draft)),
    save: async (draft) => {
      workbook.draft = draft;
    },
    clear: async () => {
      workbook.draft = null;
    },
  };
}

function fakeHost(workbook: FakeWorkbook): WorkbookHost {
  return {
    survey: async () => {
      if (workbook.surveyFails !== null) throw workbook.surveyFails;
      return {
        sheets: [...workbook.sheets],
        names: Object.keys(workbook.cells),
        unfinished: [...workbook.unfinished],
      };
    },
    render: (plan, options) => render(workbook, plan, options ?? {}),
    remove: async (prefix) => {
      workbook.removed.push(prefix);
      workbook.unfinished = workbook.unfinished.filter((other) => other !== prefix);
      workbook.cells = {};
      const made = workbook.rendered.flatMap(({ sheets }) => sheets.map(({ name }) => name));
      workbook.sheets = workbook.sheets.filter((sheet) => !made.includes(sheet));
    },
    sheetsTypedInto: async () => workbook.typedInto,
    read: async (names) =>
      Object.fromEntries(names.map((name) => [name, workbook.cells[name] ?? null])) as Awaited<
        ReturnType<WorkbookHost["read"]>
      >,
    write: async () => undefined,
  };
}

async function render(
  workbook: FakeWorkbook,
  plan: WorkbookPlan,
  { signal, onProgress }: RenderOptions,
): Promise<void> {
  workbook.rendered.push(plan);
  workbook.unfinished.push(plan.prefix);
  for (const [done, { name }] of plan.sheets.entries()) {
    onProgress?.({ done, total: plan.sheets.length, sheet: name });
    if (workbook.renderFails?.after === done) throw workbook.renderFails.error;
    workbook.sheets.push(name);
    await workbook.hold;
    if (signal?.aborted) throw new HostError("cancelled", { step: "render" });
  }
  workbook.unfinished = workbook.unfinished.filter((prefix) => prefix !== plan.prefix);
  for (const { name } of plan.names) workbook.cells[name] = [["x"]];
}
