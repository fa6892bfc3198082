import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { hostErrorText } from "./host-error-text";
import { Notice } from "./Notice";
import type { PaneWords } from "./words/pane-words";

/** What went wrong, what to do about it, and where it happened. */
export function ErrorMessage({ error, title, words, children, action, onAction }: ErrorMessageProps) {
  const { message, place } = hostErrorText(error, words.language);
  return (
    <Notice
      intent="error"
      {...(title === undefined ? {} : { title })}
      {...(action === undefined
        ? {}
        : {
            actions: (
              <Button size="small" onClick={onAction}>
                {action}
              </Button>
            ),
          })}
    >
      <div role="alert">{message}</div>
      {children}
      {place !== null && (
        <details>
          <summary>{words.pane.details}</summary>
          {place}
        </details>
      )}
    </Notice>
  );
}

export interface ErrorMessageProps {
  readonly error: unknown;
  readonly title?: string;
  readonly words: PaneWords;
  readonly children?: ReactNode;
  readonly action?: string;
  readonly onAction?: () => void;
}
