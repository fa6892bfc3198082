import { createRoot } from "react-dom/client";
import { App, type AppProps } from "./App";
import { refuseDroppedFiles } from "./dropped-files";

/** Puts the pane into the page. */
export function mountPane(root: HTMLElement, props: AppProps): void {
  refuseDroppedFiles(window);
  createRoot(root).render(<App {...props} />);
}
