import { hostError } from "../hosts/excel/errors";

/** Opens a file as a new workbook in Excel, which names it and has not stored it yet. */
export async function openNewWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(file));
  } catch (error) {
    throw hostError(error, { step: "new workbook" });
  }
}

/** So many bytes become a text at a time: a call takes only so many arguments. */
const BITE = 32 * 1024;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += BITE) text += String.fromCharCode(...bytes.subarray(at, at + BITE));
  return btoa(text);
}
