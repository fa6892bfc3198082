import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { HostError, type RenderOptions } from "../host";
import { codeOf, hostError, type Place } from "./errors";
import { journalKey, keepJournal, readJournal, startJournal, type InView, type Journal } from "./journal";
import { remove } from "./remove";
import { cellChunks, writeChunk } from "./render-cells";
import { addChart } from "./render-chart";
import { dressSheet, protect } from "./render-sheet";

/**
 * Makes the sheets of a plan in one sync per sheet, one per chart and three more: what is there; the journal, empty sheets and
 * names; the end.
 *
 * All sheets and names exist before any cell is written, because formulas refer both forwards and back.
 */
export async function render(plan: WorkbookPlan, options: RenderOptions = {}): Promise<void> {
  let begun = false;
  try {
    await make(plan, options, () => {
      begun = true;
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "busy") throw error;
    // Excel was busy, with another workbook in front, say. Nobody knows how far it came: once more, from the start.
    if (begun) await remove(plan.prefix);
    await make(plan, options);
  }
}

/** @param onBegin - Called before the first change to the workbook. */
async function make(plan: WorkbookPlan, { signal, onProgress }: RenderOptions, onBegin?: () => void): Promise<void> {
  let place: Place = { step: "begin" };
  const total = plan.sheets.length;
  const stopIfCancelled = (): void => {
    if (signal?.aborted === true) throw new HostError("cancelled", place);
  };
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      stopIfCancelled();
      const before = await lookAround(context, plan);
      onBegin?.();
      place = { step: "create sheets" };
      const ids = await createSheets(context, plan, before);
      const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(ids.get(name) ?? name);
      const journal = startJournal(plan, before, ids);
      keepJournal(context, plan.prefix, journal);
      for (const [done, sheet] of plan.sheets.entries()) {
        place = { sheet: sheet.name, step: "cells" };
        stopIfCancelled();
        onProgress?.({ done, total, sheet: sheet.name });
        await fill(context, sheetOf(sheet.name), sheet);
      }
      for (const sheet of plan.sheets) {
        for (const chart of sheet.charts) {
          place = { sheet: sheet.name, step: "chart" };
          stopIfCancelled();
          quieten(context);
          addChart(context.workbook, sheetOf(sheet.name), chart);
          // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so that a failure has the chart's name
          await context.sync();
        }
      }
      place = { step: "finish" };
      finish(context, plan, sheetOf, { ...journal, state: "done" });
    });
  } catch (error) {
    await allowEvents();
    throw hostError(error, place);
  }
  onProgress?.({ done: total, total, sheet: plan.activeSheet });
}

/**
 * What the user has in view, to go back to when everything is removed.
 * @throws HostError where something of that name is there already: the journal may only hold what is ours.
 */
async function lookAround(context: Excel.RequestContext, plan: WorkbookPlan, selection = true): Promise<InView> {
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const sheets = workbook.worksheets.load("items/id,items/name");
  const names = workbook.names.load("items/name");
  const setting = workbook.settings.getItemOrNullObject(journalKey(plan.prefix)).load("value");
  const selected = selection ? workbook.getSelectedRange().load("address") : null;
  try {
    await context.sync();
  } catch (error) {
    // Several areas, or a picture, are selected: no single range. The sheet alone will do.
    if (selection && codeOf(error) === "InvalidSelection") return lookAround(context, plan, false);
    throw error;
  }
  const old = setting.isNullObject ? null : readJournal(setting.value);
  refuseTaken(plan, {
    sheets: sheets.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
    isMade: old?.sheets.some(({ id }) => sheets.items.some((sheet) => sheet.id === id)) ?? false,
  });
  const address = selected?.address ?? null;
  return { sheet: active.id, address: address?.slice(address.lastIndexOf("!") + 1) ?? null };
}

interface Taken {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** Whether a scorecard of this prefix is there. */
  readonly isMade: boolean;
}

function refuseTaken(plan: WorkbookPlan, { sheets, names, isMade }: Taken): void {
  const has = (taken: readonly string[], name: string): boolean =>
    taken.some((each) => each.toLowerCase() === name.toLowerCase());
  const sheet = plan.sheets.find(({ name }) => has(sheets, name));
  if (sheet !== undefined) throw new HostError("failed", { sheet: sheet.name, step: "name of the sheet" });
  const name = plan.names.find((each) => has(names, each.name));
  if (name !== undefined || isMade) throw new HostError("failed", { step: `name ${name?.name ?? plan.prefix}` });
}

/** The journal, then all sheets, still empty, then all names. Gives the ids of the sheets by name. */
async function createSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  before: InView,
): Promise<ReadonlyMap<string, string>> {
  const { workbook } = context;
  quieten(context);
  context.runtime.enableEvents = false;
  keepJournal(context, plan.prefix, startJournal(plan, before));
  const made = plan.sheets.map(({ name }) => ({ name, sheet: workbook.worksheets.add(name).load("id") }));
  for (const { name, sheet, address } of plan.names) {
    workbook.names.add(name, workbook.worksheets.getItem(sheet).getRange(address));
  }
  await context.sync();
  return new Map(made.map(({ name, sheet }) => [name, sheet.id]));
}

/** Contents and looks of one sheet: one sync, unless its contents alone are too large for one request. */
async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const chunks = cellChunks(plan.cells);
  quieten(context);
  for (const [place, chunk] of chunks.entries()) {
    writeChunk(sheet, chunk);
    if (place === chunks.length - 1) break;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- what is larger does not fit into one request
    await context.sync();
    quieten(context);
  }
  dressSheet(sheet, plan);
  await context.sync();
}

/** The last batch, which Excel.run sends: calculate, hide, protect, show, and say that it is done. */
function finish(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  sheetOf: (name: string) => Excel.Worksheet,
  journal: Journal,
): void {
  context.runtime.enableEvents = true;
  context.application.suspendScreenUpdatingUntilNextSync();
  // Nothing was calculated on the way; where the user calculates by hand, nothing would be now.
  context.application.calculate("Recalculate");
  for (const { name, visible, protection } of plan.sheets) {
    const sheet = sheetOf(name);
    if (protection !== null) protect(sheet);
    if (!visible) sheet.visibility = "Hidden";
  }
  const active = sheetOf(plan.activeSheet);
  active.activate();
  active.getRange("A1").select();
  keepJournal(context, plan.prefix, journal);
}

/** No recalculation and no flicker until the next sync. */
function quieten({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** After a failure. That Excel does not even take this is no news any more. */
async function allowEvents(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    return;
  }
}
