import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Language } from "../../kpi/language";
import type { DecodedWorkbook } from "../../workbook/decode";
import { ChoiceCards } from "../ChoiceCards";
import { wordsIn } from "../words/words";
import { FileCard } from "./FileCard";
import { factsOf } from "./scorecard-facts";
import { filesWordsIn } from "./words/words";

/** What a file holds; where it holds several scorecards, the one that is wanted. */
export function FoundScorecards({ name, scorecards, unreadable, chosen, language, onChoose }: FoundScorecardsProps) {
  const styles = useStyles();
  const words = filesWordsIn(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const titleOf = ({ scorecard }: DecodedWorkbook): string =>
    scorecard.organisation.name || wordsIn(language).home.unnamed;
  const only = scorecards.length === 1 ? scorecards[0] : undefined;
  return (
    <div className={styles.stack}>
      {only === undefined ? (
        <>
          <FileCard ref={heading} title={words.open.inFile(name)} lines={[]} />
          <ChoiceCards
            legend={words.open.which}
            value={String(chosen)}
            choices={scorecards.map((scorecard, place) => ({
              value: String(place),
              title: titleOf(scorecard),
              hint: factsOf(scorecard, language, words).join(" · "),
            }))}
            onChange={(value) => onChoose(Number(value))}
          />
        </>
      ) : (
        <FileCard
          ref={heading}
          title={titleOf(only)}
          lines={[words.open.inFile(name), ...factsOf(only, language, words)]}
        />
      )}
      {unreadable > 0 && <p className={styles.hint}>{words.open.alsoUnreadable(unreadable)}</p>}
      <p className={styles.hint}>{words.open.makeHint}</p>
    </div>
  );
}

interface FoundScorecardsProps {
  /** Of the file. */
  readonly name: string;
  readonly scorecards: readonly DecodedWorkbook[];
  readonly unreadable: number;
  /** Place among the scorecards. */
  readonly chosen: number;
  readonly language: Language;
  readonly onChoose: (place: number) => void;
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
