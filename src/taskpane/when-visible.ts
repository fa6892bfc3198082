/**
 * Waits until the page is shown. In the shared runtime it also loads hidden, for custom functions and ribbon buttons alone;
 * then nothing heavy should start.
 *
 * @param onOfficeShows - Registers for Office's own word that the pane has come into view.
 */
export function whenVisible(onOfficeShows: (shown: () => void) => void): Promise<void> {
  if (isVisible()) return Promise.resolve();
  return new Promise((resolve) => {
    const check = (): void => {
      if (isVisible()) done();
    };
    const done = (): void => {
      document.removeEventListener("visibilitychange", check);
      window.removeEventListener("resize", check);
      window.removeEventListener("focus", check);
      resolve();
    };
    document.addEventListener("visibilitychange", check);
    window.addEventListener("resize", check);
    window.addEventListener("focus", check);
    onOfficeShows(done);
  });
}

function isVisible(): boolean {
  return document.visibilityState === "visible" && window.innerWidth > 0;
}
