import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ChunkGroup, Compiler } from "webpack";

/**
 * Notes which scripts the pane needs before its first screen stands, so that their size can have a budget: those of the
 * page, and those that the composition root imports when the pane comes into view.
 */
export class FirstLoad {
  constructor(
    private readonly entries: readonly string[],
    private readonly compositionRoot: string,
    private readonly file: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap(FirstLoad.name, (compilation) => {
      const page = this.entries.flatMap((name) => scripts(compilation.entrypoints.get(name)));
      const shown = compilation.chunkGroups.filter((group) =>
        group.origins.some(({ module }) => module?.nameForCondition() === this.compositionRoot),
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
