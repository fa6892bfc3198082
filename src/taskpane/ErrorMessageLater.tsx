import { lazy, Suspense } from "react";
import type { ErrorMessageProps } from "./ErrorMessage";

const ErrorMessage = lazy(async () => {
  try {
    return { default: (await import("./ErrorMessage")).ErrorMessage };
  } catch {
    // Not even the message arrives: nothing but what the caller says itself.
    return { default: BareMessage };
  }
});

/** An `ErrorMessage` that is fetched when there is something to say: the pane opens without it. */
export function ErrorMessageLater(props: ErrorMessageProps) {
  return (
    <Suspense fallback={null}>
      <ErrorMessage {...props} />
    </Suspense>
  );
}

function BareMessage({ error, action, onAction }: ErrorMessageProps) {
  return (
    <p role="alert">
      {String(error)} {action !== undefined && <button onClick={onAction}>{action}</button>}
    </p>
  );
}
