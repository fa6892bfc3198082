/** Opens a file as a new workbook in Excel. What that takes is fetched when it is wanted: mostly it is not. */
export async function openWorkbook(file: Uint8Array): Promise<void> {
  const { openNewWorkbook } = await import("./excel-new-workbook");
  await openNewWorkbook(file);
}
