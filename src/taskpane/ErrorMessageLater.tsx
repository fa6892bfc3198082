import { lazy, Suspense } from "react";
import type { ErrorMessageProps } from "./ErrorMessage";

const ErrorMessage = lazy(async () => ({ default: (await import("./ErrorMessage")).ErrorMessage }));

/** An `ErrorMessage` that is fetched when there is something to say: the pane opens without it. */
export function ErrorMessageLater(props: ErrorMessageProps) {
  return (
    <Suspense fallback={null}>
      <ErrorMessage {...props} />
    </Suspense>
  );
}
