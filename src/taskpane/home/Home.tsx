import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import type { Language } from "../../kpi/language";
import { Busy } from "../Busy";
import { ErrorMessageLater } from "../ErrorMessageLater";
import { Frame } from "../Frame";
import type { Pane } from "../screen";
import type { PaneWords } from "../words/pane-words";
import { wordsIn } from "../words/words";
import { lookAtWorkbook, type HomeContents } from "./home-contents";
import { HomeActions, type HomeChoices } from "./HomeActions";
import { HomePicture } from "./HomePicture";
import { ScorecardEntry } from "./ScorecardEntry";
import { UnfinishedEntry } from "./UnfinishedEntry";
import { ScreenTitle } from "../ScreenTitle";

type Look =
  | { readonly kind: "looking" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "seen"; readonly contents: HomeContents };

/** The start: what can be done in this workbook now. */
export function Home(props: HomeProps) {
  const { pane, language, onSaveFile, footer, returning } = props;
  const words = wordsIn(language);
  const styles = useStyles();
  const [look, lookAgain] = useLook(pane);
  const [notice, setNotice] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (returning) heading.current?.focus({ preventScroll: true });
  }, [returning]);
  const removed = (): void => {
    setNotice(words.home.removed);
    heading.current?.focus();
    lookAgain();
  };
  const contents = look.kind === "seen" ? look.contents : null;
  const empty = contents !== null && contents.scorecards.length === 0 && contents.unfinished.length === 0;
  return (
    <Frame footer={footer}>
      <div className={styles.title}>
        <ScreenTitle ref={heading}>{empty ? words.home.titleEmpty : words.home.title}</ScreenTitle>
      </div>
      {empty && (
        <>
          <p className={styles.lead}>{words.home.leadEmpty}</p>
          <HomePicture />
        </>
      )}
      <div role="status">{notice !== null && <p className={styles.notice}>{notice}</p>}</div>
      {look.kind === "looking" && <Busy label={words.home.loading} whenLong={words.pane.whenLong} />}
      {look.kind === "failed" && (
        <ErrorMessageLater error={look.error} words={words} action={words.home.refresh} onAction={lookAgain} />
      )}
      {contents !== null && (
        <div className={styles.stack}>
          {contents.unfinished.map((prefix) => (
            <UnfinishedEntry key={prefix} host={pane.host} prefix={prefix} words={words} onRemoved={removed} />
          ))}
          <HomeActions {...props} contents={contents} words={words} />
          {contents.scorecards.length > 0 && (
            <FoundScorecards {...{ contents, pane, language, words, onSaveFile }} onRemoved={removed} />
          )}
        </div>
      )}
    </Frame>
  );
}

interface HomeProps extends HomeChoices {
  readonly pane: Pane;
  readonly language: Language;
  readonly onSaveFile: (prefix: string) => void;
  readonly footer: ReactNode;
  /** Coming back from another screen; the first opening of the pane takes no focus from the sheet. */
  readonly returning: boolean;
}

function FoundScorecards({ contents, pane, ...rest }: FoundScorecardsProps) {
  const styles = useStyles();
  return (
    <section className={styles.found}>
      <h2 className={styles.heading}>{rest.words.home.scorecards}</h2>
      {contents.scorecards.map((found) => (
        <ScorecardEntry key={found.prefix} found={found} host={pane.host} {...rest} />
      ))}
    </section>
  );
}

interface FoundScorecardsProps {
  readonly contents: HomeContents;
  readonly pane: Pane;
  readonly language: Language;
  readonly words: PaneWords;
  readonly onSaveFile: (prefix: string) => void;
  readonly onRemoved: () => void;
}

/** Looks at the workbook, and again when asked to. */
function useLook({ host, cells, drafts }: Pane): readonly [Look, () => void] {
  const [asked, setAsked] = useState(0);
  const [seen, setSeen] = useState<{ readonly asked: number; readonly look: Look } | null>(null);
  useEffect(() => {
    let current = true;
    lookAtWorkbook({ host, cells, drafts }).then(
      (contents) => current && setSeen({ asked, look: { kind: "seen", contents } }),
      (error: unknown) => current && setSeen({ asked, look: { kind: "failed", error } }),
    );
    return () => {
      current = false;
    };
  }, [asked, host, cells, drafts]);
  const lookAgain = useCallback(() => setAsked((before) => before + 1), []);
  return [seen?.asked === asked ? seen.look : { kind: "looking" }, lookAgain];
}

const useStyles = makeStyles({
  title: { margin: "8px 36px 4px 0" },
  lead: {
    margin: "0 0 16px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  notice: { margin: "0 0 12px", color: tokens.colorStatusSuccessForeground1 },
  stack: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "12px" },
  found: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "12px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
