import { Unzip, UnzipInflate } from "fflate";
import { checksumsOf, crc32 } from "./checksums";
import { FileRefused, LARGEST_FILE } from "./file-refused";

/** What may come of it, unpacked, in bytes. */
const LARGEST_UNPACKED = 32 * 1024 * 1024;
const MOST_PARTS = 2000;

/** So much of the file is unpacked at a time: what comes of it, at most a thousandfold, is looked at before more is. */
const BITE = 8 * 1024;

/**
 * The parts of an .xlsx file by their paths, unpacked within limits: what a file says about its sizes is not believed, it is
 * counted while it is unpacked. Only parts that are wanted are kept.
 *
 * @throws FileRefused
 */
export function unpack(file: Uint8Array, wanted: (path: string) => boolean): ReadonlyMap<string, Uint8Array> {
  refuseForeign(file);
  const parts = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  let unpacked = 0;
  const unzip = new Unzip((entry) => {
    const path = entry.name;
    // A second part of the same path would be read by one program and not by another.
    if (seen.has(path) || seen.size >= MOST_PARTS) throw new FileRefused("damaged");
    seen.add(path);
    refuseMacros(path);
    if (!wanted(path)) return;
    // What says itself that it is too large need not be unpacked.
    if ((entry.originalSize ?? 0) > LARGEST_UNPACKED - unpacked) throw new FileRefused("tooLarge");
    const chunks: Uint8Array[] = [];
    entry.ondata = (error, chunk, final) => {
      // What is thrown further down comes back here as an error of unpacking.
      if (error !== null) throw error instanceof FileRefused ? error : new FileRefused("damaged", { cause: error });
      unpacked += chunk.length;
      if (unpacked > LARGEST_UNPACKED) throw new FileRefused("tooLarge");
      chunks.push(chunk);
      if (final) parts.set(path, joined(chunks));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  let checksums: ReturnType<typeof checksumsOf>;
  try {
    checksums = checksumsOf(file);
    for (let at = 0; at < file.length; at += BITE) unzip.push(file.subarray(at, at + BITE), at + BITE >= file.length);
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused("damaged", { cause: error });
  }
  if (checksums === null) throw new FileRefused("damaged");
  for (const path of checksums.keys()) {
    // Other programs find the parts by the directory at the end: a part that is only there, or another one, was not looked at.
    if (!seen.has(path)) throw new FileRefused("damaged");
    const part = parts.get(path);
    if (part !== undefined && crc32(part) !== checksums.get(path)) throw new FileRefused("damaged");
  }
  return parts;
}

function refuseForeign(file: Uint8Array): void {
  if (file.length > LARGEST_FILE) throw new FileRefused("tooLarge");
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // The container of old workbooks, and of new ones that are encrypted: then it holds a stream of this name.
    throw new FileRefused(holds(file, utf16("EncryptedPackage")) ? "passwordProtected" : "oldFormat");
  }
  if (!startsWith(file, [0x50, 0x4b, 0x03, 0x04])) throw new FileRefused("notAWorkbook");
}

function refuseMacros(path: string): void {
  if (/(^|\/)(vbaProject\.bin|macrosheets\/)/i.test(path)) throw new FileRefused("macros");
  if (path === "xl/workbook.bin") throw new FileRefused("oldFormat");
}

function startsWith(file: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => file[place] === byte);
}

function utf16(text: string): readonly number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function holds(file: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = file.indexOf(first); at !== -1; at = file.indexOf(first, at + 1)) {
    if (wanted.every((byte, place) => file[at + place] === byte)) return true;
  }
  return false;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
