import { Button, makeStyles } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { Notice } from "./Notice";
import type { PaneWords } from "./words/pane-words";

/** Keeps a broken screen from taking the pane with it: says so, and opens it again or leads home. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? "unknown" };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    const again = (): void => this.setState({ error: null });
    const leave = (): void => {
      again();
      this.props.onLeave();
    };
    return <Crashed error={this.state.error} words={this.props.words} onAgain={again} onLeave={leave} />;
  }
}

interface ScreenBoundaryProps {
  readonly words: PaneWords;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

function Crashed({ error, words, onAgain, onLeave }: CrashedProps) {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      <Notice
        intent="error"
        title={words.pane.crashedTitle}
        actions={
          <>
            <Button onClick={onAgain}>{words.pane.crashedAgain}</Button>
            <Button onClick={onLeave}>{words.pane.backHome}</Button>
          </>
        }
      >
        <div role="alert">{words.pane.crashed}</div>
        <details>
          <summary>{words.pane.details}</summary>
          <code className={styles.code}>{String(error)}</code>
        </details>
      </Notice>
    </main>
  );
}

interface CrashedProps {
  readonly error: unknown;
  readonly words: PaneWords;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  main: { padding: "44px 20px 20px" },
  code: { overflowWrap: "anywhere" },
});
