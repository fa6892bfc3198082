import { makeStyles, tokens } from "@fluentui/react-components";
import type { KpiFunction } from "../../kpi/function";
import { FUNCTION_WORDS } from "../../kpi/functions/words";
import type { Language } from "../../kpi/language";
import { formatNumber } from "../format";
import { shownExample } from "./formula-text";
import type { FunctionsScreenWords } from "./words/functions-screen-words";

/** What a function is, by an example, and what people get wrong. */
export function FunctionFacts({ fn, name, separator, language, words }: FunctionFactsProps) {
  const styles = useStyles();
  const told = FUNCTION_WORDS[fn.id];
  if (told === undefined) return null;
  const example = shownExample(name, told.example.args, separator);
  return (
    <dl className={styles.facts}>
      <dt className={styles.term}>{words.formula}</dt>
      <dd className={styles.value}>{told.formula[language]}</dd>
      <dt className={styles.term}>{words.result}</dt>
      <dd className={styles.value}>{words.units[fn.unit]}</dd>
      <dt className={styles.term}>{words.example}</dt>
      <dd className={styles.value}>
        <code>{words.gives(example, resultOf(told.example.result, language))}</code>
      </dd>
      <dt className={styles.term}>{words.pitfall}</dt>
      <dd className={styles.value}>{told.pitfall[language]}</dd>
      <dt className={styles.term}>{words.source}</dt>
      <dd className={styles.value}>{told.source}</dd>
    </dl>
  );
}

interface FunctionFactsProps {
  readonly fn: KpiFunction;
  readonly name: string;
  readonly separator: "," | ";";
  readonly language: Language;
  readonly words: FunctionsScreenWords;
}

/** To the digits that a cell shows; a table as rows of cells. */
function resultOf(result: string, language: Language): string {
  return result.replace(/(?<=^|[|;] )-?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?=$| \||;)/g, (number) =>
    formatNumber(Number(Number(number).toPrecision(8)), language),
  );
}

const useStyles = makeStyles({
  facts: {
    margin: "16px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: "0 0 8px", color: tokens.colorNeutralForeground1 },
});
