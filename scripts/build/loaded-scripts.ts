import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ChunkGroup, Compiler } from "webpack";

/**
 * Notes which scripts some entries load, so that their size can have a budget: their own, and those that one module imports later
 * on: for the pane, what its composition root imports when it comes into view; for the functions, their statistics.
 */
export class LoadedScripts {
  constructor(
    private readonly entries: readonly string[],
    private readonly importer: string,
    private readonly file: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap(LoadedScripts.name, (compilation) => {
      const page = this.entries.flatMap((name) => scripts(compilation.entrypoints.get(name)));
      const shown = compilation.chunkGroups.filter((group) =>
        group.origins.some(({ module }) => module?.nameForCondition() === this.importer),
      );
      const files = [...new Set([...page, ...shown.flatMap(scripts)])];
      mkdirSync(dirname(this.file), { recursive: true });
      writeFileSync(this.file, JSON.stringify(files, null, 2));
    });
  }
}

function scripts(group: ChunkGroup | undefined): string[] {
  return group?.getFiles().filter((file) => file.endsWith(".js")) ?? [];
}
