import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diskFiles } from "../../src/cli/disk-files";
import type { Files } from "../../src/cli/io";
import { REAL_FIGURES, run, temporaryFolder } from "./support/run";

const PAGE = readFileSync(join(__dirname, "../../docs/command-line.md"), "utf8");

const folder = temporaryFolder();

describe("docs/command-line.md", () => {
  it("shows what the commands say, one after the other", async () => {
    folder.write("figures.csv", readFileSync(REAL_FIGURES));
    folder.write("thousands.csv", "month,revenue\n2010-12,1.234\n");
    folder.write("units.csv", "Unit: GBP million\nmonth,revenue (thousands)\n2010-12,5\n");
    let commands = 0;
    for (const { command, output } of examples()) {
      const { shown } = await run(argumentsOf(command), { files: filesIn(folder.at(".")) });
      // Without output an example only says how.
      if (output !== "") expect(`$ ${command}\n${shown}`).toBe(`$ ${command}\n${output}`);
      commands += 1;
    }
    expect(commands).toBeGreaterThan(6);
    expect(folder.read("again.xlsx").equals(folder.read("shop.xlsx"))).toBe(true);
  });
});

function examples(): { command: string; output: string }[] {
  const blocks = [...PAGE.matchAll(/```console\n(.*?)```/gs)].map((match) => match[1]);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => ({ command: text.slice(0, text.indexOf("\n")), output: text.slice(text.indexOf("\n") + 1) })),
  );
}

/** What a shell makes of a command: its words, those in quotes as one. */
function argumentsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]).slice(1);
}

function filesIn(place: string): Files {
  const at = (path: string): string => join(place, path);
  return {
    read: (path, largest) => diskFiles.read(at(path), largest),
    exists: (path) => diskFiles.exists(at(path)),
    isFolder: (path) => diskFiles.isFolder(at(path)),
    same: (one, other) => diskFiles.same(at(one), at(other)),
    write: (path, contents, options) => diskFiles.write(at(path), contents, options),
  };
}
