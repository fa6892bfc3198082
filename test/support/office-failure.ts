import { OfficeExtensionError } from "../../playground/simulator/errors";
import { RequestContext } from "../../playground/simulator/request-context";

let running: { stop: () => void } | null = null;

/**
 * Makes one action of the simulated Excel fail with a code of Excel's own.
 *
 * @param member - The action, e.g. `ChartCollection.add`.
 * @param times - How often; without it, always.
 */
export function failFrom(member: string, code: string, times = Infinity): { stop: () => void; times: () => number } {
  running?.stop();
  let count = 0;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the `this` of each context below
  const queue = RequestContext.prototype.queue;
  const spy = jest.spyOn(RequestContext.prototype, "queue").mockImplementation(function (
    this: RequestContext,
    name,
    args,
    run,
  ) {
    queue.call(this, name, args, () => {
      if (name !== member || count >= times) return run();
      count++;
      throw new OfficeExtensionError(code, `${member} failed`);
    });
  });
  running = { stop: () => spy.mockRestore() };
  return { ...running, times: () => count };
}

afterEach(() => {
  running?.stop();
  running = null;
});
