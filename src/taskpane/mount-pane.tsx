import { createRoot } from "react-dom/client";
import { App, type AppProps } from "./App";

/** Puts the pane into the page. */
export function mountPane(root: HTMLElement, props: AppProps): void {
  createRoot(root).render(<App {...props} />);
}
