import { TEMPLATES } from "../../../src/scorecard/templates/templates";
import type { WizardDraft } from "../../../src/taskpane/wizard/draft";
import { keepDraft, SAVE_AFTER } from "../../../src/taskpane/wizard/draft-keeper";
import { startState, type WizardState } from "../../../src/taskpane/wizard/wizard-state";

const start = startState(TEMPLATES[0], "vi", "2026-11");
const now = () => new Date("2026-11-24T07:05:00Z");

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("keepDraft(store, onResult, now)", () => {
  it("saves once after typing pauses, with the last state", async () => {
    const store = fakeStore();
    const keeper = keepDraft(store, jest.fn(), now);
    keeper.changed(named("S"));
    jest.advanceTimersByTime(SAVE_AFTER - 1);
    keeper.changed(named("Sông"));
    await jest.advanceTimersByTimeAsync(SAVE_AFTER);
    expect(store.saved.map((draft) => draft.answers.organisation.name)).toEqual(["Sông"]);
  });

  it("saves at once when asked to", async () => {
    const store = fakeStore();
    const keeper = keepDraft(store, jest.fn(), now);
    keeper.changed(named("Sông"));
    await keeper.flush();
    await keeper.flush();
    expect(store.saved).toHaveLength(1);
  });

  it("never lets an older save overtake a newer one", async () => {
    const release: (() => void)[] = [];
    const saved: string[] = [];
    const store = {
      ...fakeStore(),
      save: (draft: unknown) =>
        new Promise<void>((resolve) => {
          release.push(() => {
            saved.push((draft as WizardDraft).answers.organisation.name);
            resolve();
          });
        }),
    };
    const keeper = keepDraft(store, jest.fn(), now);
    keeper.changed(named("first"));
    void keeper.flush();
    keeper.changed(named("second"));
    const done = keeper.flush();
    await Promise.resolve();
    expect(release).toHaveLength(1);
    release[0]();
    await jest.advanceTimersByTimeAsync(0);
    release[1]();
    await done;
    expect(saved).toEqual(["first", "second"]);
  });

  it("forgets what waits when the draft is dropped", async () => {
    const store = fakeStore();
    const keeper = keepDraft(store, jest.fn(), now);
    keeper.changed(named("Sông"));
    await keeper.drop();
    await jest.advanceTimersByTimeAsync(SAVE_AFTER * 2);
    expect(store.saved).toEqual([]);
    expect(store.cleared).toBe(1);
  });

  it("says when a save failed and when one worked again", async () => {
    const store = fakeStore();
    const results: boolean[] = [];
    const keeper = keepDraft(store, (saved) => results.push(saved), now);
    store.broken = true;
    keeper.changed(named("a"));
    await keeper.flush();
    store.broken = false;
    keeper.changed(named("b"));
    await keeper.flush();
    expect(results).toEqual([false, true]);
  });
});

function named(name: string): WizardState {
  return { ...start, answers: { ...start.answers, organisation: { name, mission: "" } } };
}

function fakeStore() {
  return {
    saved: [] as WizardDraft[],
    cleared: 0,
    broken: false,
    load: async () => null,
    async save(draft: unknown) {
      if (this.broken) throw new Error("read-only");
      this.saved.push(draft as WizardDraft);
    },
    async clear() {
      this.cleared++;
    },
  };
}
