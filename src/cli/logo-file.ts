import type { Logo } from "../workbook/sheet-context";
import type { Context } from "./context";
import { LARGEST, readInput } from "./files-in-out";
import { plain } from "./terminal-text";
import { WrongUse } from "./wrong-use";

/**
 * A PNG for the Dashboard.
 * @throws WrongUse for anything else
 */
export async function readLogo(path: string, context: Context): Promise<Logo> {
  const bytes = Buffer.from(await readInput(context, path, LARGEST.logo));
  // A PNG begins with its signature and a header that has its size.
  const isPng = bytes.subarray(0, 8).equals(SIGNATURE) && bytes.toString("latin1", 12, 16) === "IHDR";
  const [width, height] = isPng && bytes.length > 24 ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [0, 0];
  if (width === 0 || height === 0) throw new WrongUse(context.words.build.noPng(plain(path)));
  return { png: bytes.toString("base64"), width, height };
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
