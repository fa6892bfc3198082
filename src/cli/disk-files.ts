import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, link, open, realpath, rename, rm, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { FileFailure, type FileFailureReason } from "./file-failure";
import type { Files } from "./io";

/** The files of this machine. */
export const diskFiles: Files = {
  read: (path, largest) => naming(path, "missing", () => readWhole(path, largest)),
  exists: (path) =>
    access(path, constants.F_OK).then(
      () => true,
      () => false,
    ),
  isFolder: (path) =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    ),
  same: async (one, other) => {
    const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)));
    return first !== null && first === second;
  },
  write: (path, contents, { overwrite }) => naming(path, "noFolder", () => writeWhole(path, contents, overwrite)),
};

async function readWhole(path: string, largest: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    if ((await file.stat()).isDirectory()) throw new FileFailure("isFolder", path);
    const chunks: Buffer[] = [];
    // One byte more tells that it is too large; a pipe or a device under a name does not say so beforehand.
    for await (const chunk of file.createReadStream({ end: largest }) as AsyncIterable<Buffer>) chunks.push(chunk);
    const contents = Buffer.concat(chunks);
    if (contents.byteLength > largest) throw new FileFailure("tooLarge", path);
    return contents;
  } finally {
    await file.close();
  }
}

/** Into a file beside it first, which then takes its name: nobody ever sees half a file. */
async function writeWhole(path: string, contents: Uint8Array, overwrite: boolean): Promise<void> {
  const target = overwrite ? await realpath(path).catch(() => path) : path;
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) throw new FileFailure("isFolder", path);
  if (found !== null && !overwrite) throw new FileFailure("exists", path);
  // A pipe or a device takes what is written; a file under its name would put an end to it.
  if (found?.isFile() === false) return writeFile(path, contents);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(temporary, "wx", found?.mode);
    try {
      await file.writeFile(contents);
      await file.sync();
    } finally {
      await file.close();
    }
    if (overwrite) await rename(temporary, target);
    else await giveName(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Unlike a renaming, a link never replaces a file that somebody made meanwhile; not every file system has links. */
async function giveName(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    await rename(temporary, target);
    return;
  }
  await unlink(temporary);
}

async function naming<T>(path: string, absent: FileFailureReason, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const code = codeOf(error);
    const reason = code === "ENOENT" ? absent : REASONS.get(code);
    throw reason === undefined ? error : new FileFailure(reason, path, { cause: error });
  }
}

const REASONS: ReadonlyMap<string, FileFailureReason> = new Map([
  ["ENOTDIR", "noFolder"],
  ["EISDIR", "isFolder"],
  ["EACCES", "notAllowed"],
  ["EROFS", "notAllowed"],
  ["ENAMETOOLONG", "notAllowed"],
  // What Windows says of a workbook that is open in Excel.
  ["EPERM", "inUse"],
  ["EBUSY", "inUse"],
  ["EEXIST", "exists"],
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
]);

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
