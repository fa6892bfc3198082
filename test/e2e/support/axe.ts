import { AxeBuilder } from "@axe-core/playwright";
import type { OpenPlayground } from "./playground";

/** Axe finds nothing in the pane as it is now, and nothing stands out beyond its side. */
export async function expectAccessible({ page, pane }: OpenPlayground): Promise<void> {
  await colourChangesAreOver(pane);
  const { violations } = await new AxeBuilder({ page }).include("#pane iframe").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  const isTooWide = await pane.locator("html").evaluate((root) => root.scrollWidth > root.clientWidth);
  expect(isTooWide).toBe(false);
}

/** A button that has just become enabled fades to its colour; half-way its contrast is too low, and no one reads it then. */
async function colourChangesAreOver(pane: OpenPlayground["pane"]): Promise<void> {
  await pane.locator("html").evaluate(async () => {
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}
