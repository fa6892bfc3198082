import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { hostErrorText } from "./host-error-text";
import type { PaneWords } from "./words/pane-words";

/** What went wrong, what to do about it, and where it happened. */
export function ErrorMessage({ error, title, words, children, action, onAction }: ErrorMessageProps) {
  const { message, place } = hostErrorText(error, words);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {title !== undefined && (
          <>
            <MessageBarTitle>{title}</MessageBarTitle>
            <br />
          </>
        )}
        {message}
        {children}
        {place !== null && (
          <details>
            <summary>{words.pane.details}</summary>
            {place}
          </details>
        )}
      </MessageBarBody>
      {action !== undefined && (
        <MessageBarActions>
          <Button size="small" onClick={onAction}>
            {action}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

interface ErrorMessageProps {
  readonly error: unknown;
  readonly title?: string;
  readonly words: PaneWords;
  readonly children?: ReactNode;
  readonly action?: string;
  readonly onAction?: () => void;
}
