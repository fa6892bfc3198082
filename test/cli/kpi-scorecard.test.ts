import { messageLanguage } from "../../src/cli/message-language";
import { cliWordsIn } from "../../src/cli/words/words";
import { version } from "../../package.json";
import { run } from "./support/run";

const COMMANDS = ["templates", "new", "build", "read", "check"];

describe("kpi-scorecard", () => {
  it.each(COMMANDS)("explains %s with examples, in both languages", async (command) => {
    for (const [language, heading] of [
      ["en", "Examples:"],
      ["vi", "Ví dụ:"],
    ]) {
      const { code, out, err } = await run([command, "--help", "--language", language]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain(`\n${heading}\n  kpi-scorecard ${command}`);
    }
  });

  it("explains itself and its exit codes", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Exit codes:\n {2}0 {2}done\n {2}1 {2}the file has errors\n {2}2 {2}used wrongly/);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command} `, "m"));
  });

  it("says its version", async () => {
    expect(await run(["--version"])).toMatchObject({ code: 0, out: `${version}\n` });
  });

  it.each([[[]], [["bild"]], [["--unknown"]], [["templates", "too", "many"]], [["new", "--months"]]])(
    "ends %j with 2, on standard error",
    async (argv) => {
      const { code, out, err } = await run(argv);
      expect([code, out]).toEqual([2, ""]);
      expect(err).not.toBe("");
      expect(err).not.toContain("    at ");
    },
  );

  it("quotes what was typed without its control characters", async () => {
    const { err } = await run(["\u001b[31mred"]);
    expect(err).toContain("unknown command");
    expect(err).not.toContain("\u001b");
  });

  it("says in one line what failed that should not, and more only where it is asked to", async () => {
    const files = {
      read: async () => {
        throw new Error("the moon is in the way", { cause: new Error("it is \u001b[2J full") });
      },
      exists: async () => false,
      isFolder: async () => false,
      same: async () => false,
      write: async () => undefined,
    };
    const message = "Something went wrong that should not: the moon is in the way\n";
    expect(await run(["check", "x"], { files })).toMatchObject({ code: 2, err: message });
    const { err } = await run(["check", "x"], { files, env: { DEBUG: "kpi-scorecard" } });
    expect(err).toMatch(/^Something went wrong[^\n]*\nError: the moon is in the way\n {4}at /);
    expect(err).toMatch(/\ncaused by Error: it is  \[2J full\n {4}at /);
  });

  it("reads standard input only where something is piped in", async () => {
    expect(await run(["check", "-"])).toMatchObject({ code: 2, err: expect.stringMatching(/nothing is piped/) });
  });
});

describe("kpi-scorecard templates", () => {
  it("lists what there is to start from", async () => {
    const { code, out } = await run(["templates", "--language", "vi"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Mã +Tên +Số KPI +Dùng cho\nONLINE_SHOP +Cửa hàng trực tuyến +6 +Giá trị đơn hàng/);
  });

  it("prints JSON for machines", async () => {
    expect(JSON.parse((await run(["templates", "--json"])).out)).toEqual([
      expect.objectContaining({ id: "ONLINE_SHOP", name: "Online shop", kpis: expect.arrayContaining(["CAC"]) }),
    ]);
  });
});

describe("messageLanguage(argv, env)", () => {
  it.each([
    [[], {}, "en"],
    [[], { LANG: "vi_VN.UTF-8" }, "vi"],
    [[], { LC_ALL: "en_US", LANG: "vi_VN" }, "en"],
    [[], { LC_ALL: "", LANGUAGE: "vi:en" }, "vi"],
    [["new", "--language", "vi"], { LANG: "en_US" }, "vi"],
    [["--language=en"], { LANG: "vi_VN" }, "en"],
    [["--language", "fr"], { LANG: "vi_VN" }, "vi"],
    [["--", "--language", "vi"], {}, "en"],
  ])("for %j in %j is what was asked for, else that of the system", (argv, env, language) => {
    expect(messageLanguage(argv, env)).toBe(language);
  });
});

describe("cliWordsIn(language)", () => {
  it("says everything in both languages, and nothing twice the same by oversight", () => {
    const same = textsIn(cliWordsIn("vi")).filter((text) => textsIn(cliWordsIn("en")).includes(text));
    expect(same).toEqual([]);
  });
});

/** The texts of a record of words, those of functions with arguments of any kind left out. */
function textsIn(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
}
