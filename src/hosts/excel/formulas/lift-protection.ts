import { inHalves } from "./in-halves";

/** A sheet that was protected, and how. */
export interface LiftedSheet {
  readonly id: string;
  readonly name: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/**
 * Takes the protection off sheets, where it has no password.
 *
 * @returns `locked`: the ids of those that have one.
 */
export async function liftProtection(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<{ readonly locked: ReadonlySet<string>; readonly lifted: readonly LiftedSheet[] }> {
  const sheets = sheetIds.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id).load("id,name");
    sheet.protection.load("protected,options");
    return sheet;
  });
  await context.sync();
  const locked = new Set<string>();
  const isProtected = sheets.filter(({ protection }) => protection.protected);
  await inHalves(
    isProtected,
    async (some) => {
      for (const { protection } of some) protection.unprotect();
      await context.sync();
    },
    ({ id }) => locked.add(id),
  );
  return {
    locked,
    lifted: isProtected
      .filter(({ id }) => !locked.has(id))
      .map(({ id, name, protection }) => ({ id, name, options: { ...protection.options } })),
  };
}

/** Protects sheets as they were. */
export async function restoreProtection(context: Excel.RequestContext, sheets: readonly LiftedSheet[]): Promise<void> {
  const found = sheets.map(({ id, options }) => {
    const { protection } = context.workbook.worksheets.getItem(id);
    return { protection: protection.load("protected"), options };
  });
  await context.sync();
  // A first try may have put some back already, and a protected sheet cannot be protected.
  for (const { protection, options } of found) if (!protection.protected) protection.protect(options);
  await context.sync();
}
