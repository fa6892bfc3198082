import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const DIST = join(__dirname, "../../dist");

describe("the playground", () => {
  const files = (
    readdirSync(DIST, { recursive: true, withFileTypes: true }) as {
      isFile(): boolean;
      name: string;
      parentPath: string;
    }[]
  )
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll("\\", "/"),
    );

  it("serves every file of dist/ byte for byte", async () => {
    expect(files.length).toBeGreaterThan(30);
    for (const file of files.filter((each) => each !== "taskpane.html")) {
      expect([file, hash(await served(file))]).toEqual([file, hash(readFileSync(join(DIST, file)))]);
    }
  });

  it("changes nothing in the pane's page but the address of office.js", async () => {
    const ours = (await served("taskpane.html")).toString("utf8");
    const built = readFileSync(join(DIST, "taskpane.html"), "utf8");
    expect(ours.replace('src="office.js"', 'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"')).toBe(
      built,
    );
  });

  it("has none of its engine in dist/", () => {
    const scripts = files.filter((file) => file.endsWith(".js")).map((file) => readFileSync(join(DIST, file), "utf8"));
    expect(scripts.filter((script) => /univer/i.test(script))).toEqual([]);
  });
});

async function served(file: string): Promise<Buffer> {
  const response = await fetch(`${String(process.env["PLAYGROUND_URL"])}/addin/${file}`);
  return Buffer.from(await response.arrayBuffer());
}

function hash(contents: Buffer): string {
  return createHash("sha256").update(contents).digest("hex");
}
