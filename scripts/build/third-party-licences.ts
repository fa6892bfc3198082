import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Compilation, sources, type Compiler, type Module } from "webpack";

/** Writes the licence texts of exactly the packages whose code is in the bundles: minifying drops them there. */
export class ThirdPartyLicences {
  constructor(private readonly fileName: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(ThirdPartyLicences.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: ThirdPartyLicences.name, stage }, () => {
        const bundled = [...compilation.modules].filter((it) => compilation.chunkGraph.getNumberOfModuleChunks(it) > 0);
        const folders = new Set(bundled.flatMap(joinedModules).flatMap(packageFolders));
        compilation.emitAsset(this.fileName, new sources.RawSource([...folders].sort().map(licence).join(RULE)));
      });
    });
  }
}

const RULE = `\n${"-".repeat(80)}\n\n`;

/** The modules that webpack joined into this one, or itself. */
function joinedModules(module: Module): readonly Module[] {
  return "modules" in module ? (module.modules as readonly Module[]) : [module];
}

function packageFolders(module: Module): string[] {
  const path = module.nameForCondition()?.replaceAll("\\", "/");
  const folder = path?.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
  return folder === undefined ? [] : [folder];
}

function licence(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageJson;
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  const text = file === undefined ? "" : `\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  const notice = join(folder, "NOTICE");
  return `${about.name} ${about.version} (${about.license})\n${text}${existsSync(notice) ? readFileSync(notice, "utf8") : ""}`;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
