import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onScreenRequested } from "../../src/commands/requested-screen";

type Handler = (event: { completed: () => void }) => Promise<void>;

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
    const completed = jest.fn();
    const asked: string[] = [];
    const stop = onScreenRequested((it) => asked.push(it));
    await handlers.get(id)!({ completed });
    stop();
    expect(asked).toEqual([screen]);
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("tells Excel that it is done when the pane cannot be shown", async () => {
    const completed = jest.fn();
    showAsTaskpane.mockRejectedValueOnce(new Error("no pane"));
    await expect(handlers.get("kpiFunctions")!({ completed })).rejects.toThrow("no pane");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
