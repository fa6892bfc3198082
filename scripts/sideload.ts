import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureCertificatesAreInstalled } from "office-addin-dev-certs";

/** `npm start` and `npm stop`: opens desktop Excel with the development build, and takes it out again. */
const MANIFEST = join("dist", "manifest.xml");

async function main(command: string | undefined): Promise<void> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.error(
      "There is no desktop Excel on this platform. Run `npm run playground` for a spreadsheet with the task pane beside it,\n" +
        "or sideload into Excel on the web: see README.md.",
    );
    process.exitCode = 1;
  } else if (command === "stop") {
    run("office-addin-debugging", "stop", MANIFEST);
  } else {
    await ensureCertificatesAreInstalled();
    run("webpack", "--mode", "development");
    run("office-addin-debugging", "start", MANIFEST, "desktop", "--app", "excel", ...DEV_SERVER);
  }
}

const DEV_SERVER = ["--dev-server", "npm run dev-server", "--dev-server-port", "3000"];

function run(tool: string, ...args: readonly string[]): void {
  // On Windows the tools are .cmd files, which only a shell can start.
  const line = ["npx", "--no-install", tool, ...args.map((arg) => JSON.stringify(arg))].join(" ");
  const { status } = spawnSync(line, { shell: true, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

void main(process.argv[2]);
