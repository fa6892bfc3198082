import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Frame } from "./Frame";
import type { PaneWords } from "./words/pane-words";

/** What stands here when the page is opened in a plain browser tab. */
export function NoHost({ words, footer }: { readonly words: PaneWords; readonly footer: ReactNode }) {
  const styles = useStyles();
  return (
    <Frame footer={footer}>
      <h1 className={styles.title}>{words.pane.noHostTitle}</h1>
      <p className={styles.text}>{words.pane.noHost}</p>
      <p className={styles.text}>
        {words.pane.noHostPlayground} <code>npm run playground</code>
      </p>
    </Frame>
  );
}

const useStyles = makeStyles({
  title: {
    margin: "24px 0 8px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});
