import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Frame } from "./Frame";
import type { Language } from "../kpi/language";
import { ScreenTitle } from "./ScreenTitle";
import { NO_HOST_WORDS } from "./words/no-host";

/** What stands here when the page is opened in a plain browser tab. */
export function NoHost({ language, footer }: { readonly language: Language; readonly footer: ReactNode }) {
  const styles = useStyles();
  const words = NO_HOST_WORDS[language];
  return (
    <Frame footer={footer}>
      <div className={styles.title}>
        <ScreenTitle>{words.title}</ScreenTitle>
      </div>
      <p className={styles.text}>{words.text}</p>
      <p className={styles.text}>
        {words.playground} <code>npm run playground</code>
      </p>
    </Frame>
  );
}

const useStyles = makeStyles({
  title: { margin: "24px 0 8px" },
  text: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});
