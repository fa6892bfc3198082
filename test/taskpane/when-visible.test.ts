/** @jest-environment jsdom */
import { whenVisible } from "../../src/taskpane/when-visible";

afterEach(() => show("visible"));

describe("whenVisible(onOfficeShows)", () => {
  it("goes on at once in a page that is seen", async () => {
    const register = jest.fn();
    await whenVisible(register);
    expect(register).not.toHaveBeenCalled();
  });

  it("waits in a hidden page until it is shown", async () => {
    show("hidden");
    const shown = jest.fn();
    const waiting = whenVisible(() => undefined).then(shown);
    window.dispatchEvent(new Event("focus"));
    await Promise.resolve();
    expect(shown).not.toHaveBeenCalled();
    show("visible");
    document.dispatchEvent(new Event("visibilitychange"));
    await waiting;
    expect(shown).toHaveBeenCalled();
  });

  it("takes Office's word for it", async () => {
    show("hidden");
    let officeShows = (): void => undefined;
    const waiting = whenVisible((shown) => {
      officeShows = shown;
    });
    officeShows();
    await expect(waiting).resolves.toBeUndefined();
  });
});

function show(state: DocumentVisibilityState): void {
  Object.defineProperty(document, "visibilityState", { configurable: true, value: state });
}
