import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kpi-scorecard-"));
  const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  const script = join(ROOT, "scripts", "build-cli.ts");
  const { status, stderr } = spawnSync(process.execPath, [tsx, script, join(folder, "kpi-scorecard.cjs")]);
  if (status !== 0) throw new Error(stderr.toString());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the built command line", () => {
  it("goes from new over build and read to check, on plain Node", () => {
    const figures = join(ROOT, "test", "fixtures", "online-retail-monthly.csv");
    const made = ["new", "--language", "vi", "--currency", "GBP", "--first-month", "2010-12", "--months", "13"];
    expect(run([...made, "-o", "a.kpi.json"])).toMatchObject({ code: 0, out: "" });
    expect(run(["build", "a.kpi.json", "--figures", figures, "-o", "a.xlsx"])).toMatchObject({ code: 0, out: "" });
    const read = run(["read", "a.xlsx", "--month", "2011-11"]);
    expect(read).toMatchObject({ code: 0, err: "" });
    expect(read.out).toMatch(/Kỳ báo cáo +2011-11/);
    expect(run(["read", "a.xlsx", "--figures", "b.csv", "--answers", "b.kpi.json"]).code).toBe(0);
    expect(run(["build", "b.kpi.json", "--figures", "b.csv", "-o", "b.xlsx"]).code).toBe(0);
    expect(readFileSync(join(folder, "b.xlsx")).equals(readFileSync(join(folder, "a.xlsx")))).toBe(true);
    expect(run(["check", "a.xlsx"]).code).toBe(0);
    expect(run(["check", "a.kpi.json"]).code).toBe(0);
  });

  it("pipes", () => {
    const answers = run(["new"]);
    const { code, out } = run(["check", "-"], answers.out);
    expect([code, out]).toEqual([0, "-: in order\n"]);
  });

  it.each([
    [1, ["check", "-"], "{}"],
    [2, ["check", "missing.json"], ""],
    [2, ["read", "-"], "hello"],
    [2, ["build", "kpi-scorecard.cjs"], ""],
    [2, ["nonsense"], ""],
    [2, [], ""],
  ])("ends with %d for %j", (code, argv, input) => {
    expect(run(argv, input).code).toBe(code);
  });

  it("runs by itself where a system knows #!, and names no folder of the machine it was built on", () => {
    const text = readFileSync(join(folder, "kpi-scorecard.cjs"), "utf8");
    expect(text.startsWith("#!/usr/bin/env node\n")).toBe(true);
    expect(text).not.toContain(ROOT);
  });
});

function run(argv: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["kpi-scorecard.cjs", ...argv], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], LANG: "en_US.UTF-8" },
  });
  expect(stderr).not.toMatch(/^ {4}at /m);
  return { code: status, out: stdout, err: stderr };
}
