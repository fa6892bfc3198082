import { Compilation, sources, type Compiler } from "webpack";

/** Puts files that are computed, not bundled, into the build. */
export class EmitFiles {
  constructor(private readonly files: () => Readonly<Record<string, string>>) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(EmitFiles.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: EmitFiles.name, stage }, () => {
        for (const [name, text] of Object.entries(this.files())) {
          compilation.emitAsset(name, new sources.RawSource(text));
        }
      });
    });
  }
}
