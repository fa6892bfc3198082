import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

/** What jsdom leaves out and the pane asks of a browser. */
export function prepareDom(media: Readonly<Record<string, boolean>> = {}): void {
  // Nothing of the pane is hidden from the eyes alone, and jsdom computes styles slowly.
  configure({ defaultHidden: true, getElementError: (message) => new Error(message ?? "not found") });
  window.matchMedia = (query) =>
    ({
      matches: media[query] ?? false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  window.scrollTo = () => undefined;
  localStorage.clear();
}
