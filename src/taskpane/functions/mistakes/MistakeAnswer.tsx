import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { FUNCTIONS } from "../../../kpi/functions/functions";
import type { Language } from "../../../kpi/language";
import type { FunctionsScreenWords } from "../words/functions-screen-words";
import type { Mistake } from "./mistakes";

/** A mistake, answered: what is wrong, the same in figures, and what to use. */
export function MistakeAnswer({ mistake, namespace, except, language, words, onOpen }: MistakeAnswerProps) {
  const styles = useStyles();
  const titleId = useId();
  const others = mistake.functions.filter((id) => id !== except && FUNCTIONS.some((fn) => fn.id === id));
  return (
    <section aria-labelledby={titleId} className={styles.answer}>
      <h2 id={titleId} className={styles.title}>
        {mistake.title[language]}
      </h2>
      <p className={styles.text}>{mistake.answer[language]}</p>
      <p className={styles.figures}>{mistake.figures[language]}</p>
      {others.length > 0 && (
        <div className={styles.functions}>
          <span>{words.useInstead}</span>
          {others.map((id) => (
            <Button key={id} size="small" className={styles.function} onClick={() => onOpen(id)}>
              {`${namespace}.${id}`}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

interface MistakeAnswerProps {
  readonly mistake: Mistake;
  readonly namespace: string;
  /** The function that is being looked at. */
  readonly except?: string;
  readonly language: Language;
  readonly words: FunctionsScreenWords;
  readonly onOpen: (id: string) => void;
}

const useStyles = makeStyles({
  answer: {
    margin: "12px 0",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusLarge,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0 0 6px" },
  figures: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  functions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  function: { minWidth: 0, fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightRegular },
});
