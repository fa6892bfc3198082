import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { diskFiles } from "../../src/cli/disk-files";
import { temporaryFolder } from "./support/run";

const folder = temporaryFolder();
const bytes = Buffer.from("new");

describe("diskFiles.write(path, contents, { overwrite })", () => {
  it("writes a new file and leaves nothing else behind", async () => {
    await diskFiles.write(folder.at("new.txt"), bytes, { overwrite: false });
    expect(folder.read("new.txt").toString()).toBe("new");
    expect(readdirSync(folder.at("."))).toEqual(["new.txt"]);
  });

  it("replaces a file only where it is allowed to, and keeps its rights", async () => {
    const path = folder.write("there.txt", "old");
    chmodSync(path, 0o640);
    await expect(diskFiles.write(path, bytes, { overwrite: false })).rejects.toMatchObject({ reason: "exists", path });
    expect(folder.read("there.txt").toString()).toBe("old");
    await diskFiles.write(path, bytes, { overwrite: true });
    expect(folder.read("there.txt").toString()).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it("writes where a link leads", async () => {
    folder.write("real.txt", "old");
    symlinkSync(folder.at("real.txt"), folder.at("link.txt"));
    await diskFiles.write(folder.at("link.txt"), bytes, { overwrite: true });
    expect(lstatSync(folder.at("link.txt")).isSymbolicLink()).toBe(true);
    expect(folder.read("real.txt").toString()).toBe("new");
  });

  it("writes into a pipe and leaves it one", async () => {
    if (process.platform === "win32") return;
    execFileSync("sh", ["-c", 'mkfifo "$0"', folder.at("pipe")]);
    const [received] = await Promise.all([
      diskFiles.read(folder.at("pipe"), 9),
      diskFiles.write(folder.at("pipe"), bytes, { overwrite: true }),
    ]);
    expect(Buffer.from(received).toString()).toBe("new");
    expect(lstatSync(folder.at("pipe")).isFIFO()).toBe(true);
  });

  it("says what is in the way, and leaves nothing behind", async () => {
    mkdirSync(folder.at("folder"));
    const write = (name: string) => diskFiles.write(folder.at(name), bytes, { overwrite: true });
    await expect(write("folder")).rejects.toMatchObject({ reason: "isFolder" });
    await expect(write("nowhere/file.txt")).rejects.toMatchObject({ reason: "noFolder" });
    await expect(write("new.txt/file.txt")).rejects.toMatchObject({ reason: "noFolder" });
    expect(readdirSync(folder.at(".")).filter((name) => name.includes(".tmp"))).toEqual([]);
  });
});

describe("diskFiles.read(path, largest)", () => {
  it("reads a file that is not too large", async () => {
    const path = folder.write("four.txt", "four");
    expect(Buffer.from(await diskFiles.read(path, 4)).toString()).toBe("four");
    await expect(diskFiles.read(path, 3)).rejects.toMatchObject({ reason: "tooLarge", path });
  });

  it("says what is wrong with a name", async () => {
    expect(existsSync(folder.at("missing.txt"))).toBe(false);
    await expect(diskFiles.read(folder.at("missing.txt"), 9)).rejects.toMatchObject({ reason: "missing" });
    await expect(diskFiles.read(folder.at("."), 9)).rejects.toMatchObject({ reason: "isFolder" });
  });
});
