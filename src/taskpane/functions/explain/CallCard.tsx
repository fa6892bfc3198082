import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { FUNCTION_WORDS } from "../../../kpi/functions/words";
import type { Language } from "../../../kpi/language";
import { argumentName } from "../argument-name";
import { localFormula } from "../formula-text";
import { kpiFunctionOf } from "../kpi-ids";
import { ResultTable } from "../preview/ResultTable";
import { resultText, separatorOf, type NumberLook } from "../result-text";
import type { ExplainWords } from "../words/explain-words";
import type { FunctionsScreenWords } from "../words/functions-screen-words";
import type { ExplainedArgument, ExplainedCall } from "./explain-formula";
import { factText } from "./fact-text";
import { FaultMessage } from "./FaultMessage";
import { faultText } from "./fault-text";

/** One KPI call of a formula: what it reads, what that comes to, and the result or why there is none. */
export function CallCard({ call, namespace, sheet, look, language, say, words, onOpen }: CallCardProps) {
  const styles = useStyles();
  const titleId = useId();
  const { fn, explanation } = call;
  const name = `${namespace}.${call.id}`;
  const told = FUNCTION_WORDS[call.id];
  const kpi = kpiFunctionOf(call.args[0]?.text.replaceAll('"', "") ?? "");
  if (fn === null) return <p className={styles.text}>{say.unknownFunction(name)}</p>;
  const outcome = explanation?.outcome;
  const fault =
    explanation &&
    faultText(explanation, { fn, cells: call.args.map(({ cells }) => cells), sheet, language, look, words: say });
  return (
    <section aria-labelledby={titleId} className={styles.card}>
      <h2 id={titleId} className={styles.title}>
        {told?.name[language]} <code className={styles.id}>{name}</code>
      </h2>
      <p className={styles.text}>{told?.formula[language]}</p>
      {call.args.length > 0 && (
        <dl className={styles.list}>
          {call.args.map((argument, place) => (
            <div key={place}>
              <dt className={styles.term}>
                {argumentName(fn, place, kpi, language)} <code>{localFormula(argument.text, separatorOf(look))}</code>
              </dt>
              <dd className={styles.value}>{argumentText(call, argument, place, { look, say })}</dd>
            </div>
          ))}
        </dl>
      )}
      {explanation === null && <p className={styles.text}>{say.notKnown}</p>}
      {outcome?.kind === "error" && fault && <FaultMessage code={outcome.code} fault={fault} todo={say.todo} />}
      {outcome?.kind === "value" && typeof outcome.value === "object" && (
        <ResultTable matrix={outcome.value} look={look} label={say.result} words={words} />
      )}
      {outcome?.kind === "value" && typeof outcome.value !== "object" && (
        <p className={styles.text}>
          {say.result}: <strong>{resultText(outcome.value, fn.unit, look)}</strong>
        </p>
      )}
      <Button size="small" className={styles.more} onClick={() => onOpen(call.id)}>
        {say.openFunction(name)}
      </Button>
    </section>
  );
}

interface CallCardProps {
  readonly call: ExplainedCall;
  readonly namespace: string;
  /** The sheet on which the formula stands. */
  readonly sheet: string;
  readonly look: NumberLook;
  readonly language: Language;
  readonly say: ExplainWords;
  readonly words: FunctionsScreenWords;
  readonly onOpen: (id: string) => void;
}

function argumentText(
  { explanation }: ExplainedCall,
  { source }: ExplainedArgument,
  place: number,
  { look, say }: { readonly look: NumberLook; readonly say: ExplainWords },
): string {
  if (source === "other" || source === "missing" || source === "tooMany" || source === "leftOut")
    return say.source[source];
  const facts = explanation?.args[place];
  if (facts === undefined) return "";
  return source === "call" ? say.source.call(factText(facts, look, say)) : factText(facts, look, say);
}

const useStyles = makeStyles({
  card: {
    marginTop: "12px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  id: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: "4px 0 8px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: "0 0 8px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: "0 0 6px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  more: { marginTop: "8px", minWidth: 0, fontWeight: tokens.fontWeightRegular },
});
