import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// Nothing runs these here, so they are held to what they name and to what they may do.
const ROOT = join(__dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const CI = read(".github/workflows/ci.yml");
const PAGES = read(".github/workflows/pages.yml");

describe.each([
  ["ci.yml", CI],
  ["pages.yml", PAGES],
])(".github/workflows/%s", (_name, workflow) => {
  it("runs only commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: object };
    const commands = all(workflow, /^ +- run: (.+)$/gm);
    // Debian's packages are none of ours.
    for (const command of commands.filter((each) => each !== "npm ci" && !each.startsWith("sudo apt-get update"))) {
      const script = /^npm run ([\w:-]+)$/.exec(command)?.[1];
      if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
      else accessSync(join(ROOT, command), constants.X_OK);
    }
    expect(workflow).not.toMatch(/run: [|>]/);
  });

  it("uses GitHub's own actions in a named major version, and workflows that exist", () => {
    const used = all(workflow, /^ +(?:- )?uses: (.+)$/gm);
    const others = used.filter((each) => !/^actions\/[\w-]+@v\d+$/.test(each));
    expect(others.filter((each) => !each.startsWith("./") || !existsSync(join(ROOT, each)))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  it("knows no secrets, keeps no token in the checkout and runs nothing that a stranger wrote into a title", () => {
    expect(workflow).not.toMatch(/secrets|pull_request_target|workflow_run|github\.(event|head_ref)|token:(?! write)/);
    expect(all(workflow, /(actions\/checkout)/g)).toHaveLength(all(workflow, /(persist-credentials: false)/g).length);
  });

  it("uses one Node, the oldest that package.json allows", () => {
    const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
    const [oldest] = /\d+/.exec(engines.node)!;
    expect([...new Set(all(workflow, /node-version: (.+)$/gm))]).toEqual([oldest]);
  });

  it("ends by itself", () => {
    expect(all(workflow, /(timeout-minutes): \d+/g)).toHaveLength(all(workflow, /(runs-on: ubuntu-latest)/g).length);
  });
});

describe("what the workflows may do", () => {
  it("is to read the code, in CI", () => {
    expect(permissions(CI)).toEqual([["contents: read"]]);
    expect(CI).toContain("- run: .ci/run\n");
    expect(CI).toMatch(/\non:\n {2}push:\n {2}pull_request:\n/);
  });

  it("is to write pages in one job only, which runs no code of ours", () => {
    const [before, deploy] = PAGES.split("\n  deploy:\n");
    expect(before).not.toContain("write");
    expect(permissions(deploy)).toEqual([["pages: write", "id-token: write"]]);
    expect(deploy).not.toMatch(/run:|checkout/);
    expect(permissions(PAGES)).toEqual([
      ["contents: read"],
      ["contents: read", "pages: read"],
      ["pages: write", "id-token: write"],
    ]);
    expect(PAGES).toContain("\npermissions: {}\n");
  });
});

describe("Pages", () => {
  it("publishes, after all checks, dist/ as it is built for the address of the pages", () => {
    expect(PAGES).toMatch(/- run: npm run build\n +env:\n +ADDIN_URL: \$\{\{ steps\.pages\.outputs\.base_url \}\}/);
    expect(PAGES).toMatch(/upload-pages-artifact@v\d+\n +with:\n +path: dist\n/);
    expect(all(PAGES, /needs: (\w+)/g)).toEqual(["check", "build"]);
    expect(PAGES).toMatch(/concurrency:\n +group: pages\n +cancel-in-progress: false/);
  });

  it("runs at a release, which is what changes manifest.xml, and by hand", () => {
    expect(PAGES).toMatch(/branches: \[main\]\n +paths: \[manifest\.xml\]\n +workflow_dispatch:/);
  });
});

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]);
}

/** What each block called `permissions` lists. */
function permissions(workflow: string): string[][] {
  return all(workflow, /^ *permissions:\n((?: +[\w-]+: \w+\n)+)/gm).map((block) =>
    block
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => /: (read|write)$/.test(line)),
  );
}
