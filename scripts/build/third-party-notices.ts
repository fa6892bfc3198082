import { dirname } from "node:path";
import { createRequire } from "node:module";
import { Compilation, sources, type Compiler, type Module } from "webpack";
import { notices } from "./notices";

/** Writes the licences of exactly the packages whose code is in the bundles: minifying drops them there. */
export class ThirdPartyNotices {
  constructor(private readonly fileName: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(ThirdPartyNotices.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: ThirdPartyNotices.name, stage }, () => {
        compilation.emitAsset(this.fileName, new sources.RawSource(notices(bundledPackages(compilation))));
      });
    });
  }
}

/** The folders of the packages in the bundles, and webpack's own: what it writes around the modules is its code. */
export function bundledPackages(compilation: Compilation): string[] {
  const bundled = [...compilation.modules].filter((it) => compilation.chunkGraph.getNumberOfModuleChunks(it) > 0);
  const webpack = dirname(createRequire(__filename).resolve("webpack/package.json"));
  return [...new Set([webpack, ...bundled.flatMap(joinedModules).flatMap(packageFolder)])];
}

/** The modules that webpack joined into this one, or itself. */
function joinedModules(module: Module): readonly Module[] {
  return "modules" in module ? (module.modules as readonly Module[]) : [module];
}

function packageFolder(module: Module): string[] {
  const path = module.nameForCondition()?.replaceAll("\\", "/");
  const folder = path?.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
  return folder === undefined ? [] : [folder];
}
