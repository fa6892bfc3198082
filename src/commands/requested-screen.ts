/** The screens that a ribbon button can ask for. */
export type RequestedScreen = "wizard" | "functions";

/**
 * Called by a ribbon button. The pane may not have started yet: then the request waits for it, and only the last one counts.
 */
export function requestScreen(screen: RequestedScreen): void {
  if (listener === null) waiting = screen;
  else listener(screen);
}

/** The pane's side: told of a request that waits, and of every later one, until the returned function is called. */
export function onScreenRequested(listen: (screen: RequestedScreen) => void): () => void {
  listener = listen;
  if (waiting !== null) {
    const screen = waiting;
    waiting = null;
    listen(screen);
  }
  return () => {
    if (listener === listen) listener = null;
  };
}

let waiting: RequestedScreen | null = null;
let listener: ((screen: RequestedScreen) => void) | null = null;
