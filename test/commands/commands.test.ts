import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onScreenRequested } from "../../src/commands/requested-screen";

type Handler = (event: { completed: () => void }) => void;

const handlers = new Map<string, Handler>();
const showAsTaskpane = jest.fn<Promise<void>, []>(() => Promise.resolve());

beforeAll(async () => {
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
      addin: { showAsTaskpane },
    },
  });
  await import("../../src/commands/commands");
});

beforeEach(() => showAsTaskpane.mockClear());

describe("a ribbon button", () => {
  it("has a handler for every name in the manifest, and there are no others", () => {
    const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(.*?)</g)].map((match) => match[1]);
    expect([...handlers.keys()].sort()).toEqual(named.sort());
  });

  it.each([
    ["createScorecard", "wizard"],
    ["kpiFunctions", "functions"],
  ])("%s opens the pane at %s and tells Excel that it is done", async (id, screen) => {
    const asked: string[] = [];
    const stop = onScreenRequested((it) => asked.push(it));
    await new Promise<void>((completed) => handlers.get(id)?.({ completed }));
    stop();
    expect(asked).toEqual([screen]);
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  });

  it("leaves its request to a pane that has not started yet", async () => {
    await new Promise<void>((completed) => handlers.get("kpiFunctions")?.({ completed }));
    const asked: string[] = [];
    onScreenRequested((it) => asked.push(it))();
    expect(asked).toEqual(["functions"]);
  });
});
