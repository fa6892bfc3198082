import apiSets from "./api-sets.json";
import { fail } from "./errors";
import type { Host } from "./host";

const MEMBER = "Excel.createWorkbook";

/**
 * Excel.createWorkbook(base64): a new workbook out of a file. There is one workbook in the simulation, so the other one is
 * only told of.
 */
export function workbookCreator({ apiSet, faults }: Host, onCreated: (file: Uint8Array) => void) {
  return async (base64?: string): Promise<void> => {
    const set = apiSets[MEMBER];
    if (apiSet !== null && Number(set.split(".")[1]) > apiSet) fail("ApiNotFound", `${MEMBER} needs ExcelApi ${set}`);
    if (faults.failMember === MEMBER) fail("GeneralException", `${MEMBER} failed`);
    if (base64 === undefined) fail("NotImplemented", "the simulated Excel opens no empty workbook");
    const file = decode(base64);
    if (!ZIP.every((byte, place) => file[place] === byte)) fail("InvalidArgument", "not an .xlsx file");
    onCreated(file);
  };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];

function decode(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return fail("InvalidArgument", "not Base64");
  }
}
