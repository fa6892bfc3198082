import { makeStyles, tokens } from "@fluentui/react-components";
import type { KpiFunction } from "../../../kpi/function";
import type { Language } from "../../../kpi/language";
import { hostErrorText } from "../../host-error-text";
import { FaultMessage } from "../explain/FaultMessage";
import { faultText } from "../explain/fault-text";
import { numberText, resultText, type NumberLook } from "../result-text";
import { explainWordsIn } from "../words/explain-words";
import type { FunctionsScreenWords } from "../words/functions-screen-words";
import { ResultTable } from "./ResultTable";
import type { PreviewState } from "./use-preview";

/** What the cell would show, before anything is inserted. */
export function PreviewPanel({ fn, state, look, language, words }: PreviewPanelProps) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.panel}>
      <PreviewContent fn={fn} state={state} look={look} language={language} words={words} />
    </div>
  );
}

interface PreviewPanelProps {
  readonly fn: KpiFunction;
  readonly state: PreviewState;
  readonly look: NumberLook;
  readonly language: Language;
  readonly words: FunctionsScreenWords;
}

function PreviewContent({ fn, state, look, language, words }: PreviewPanelProps) {
  const styles = useStyles();
  const note = (text: string) => <span className={styles.note}>{text}</span>;
  switch (state.kind) {
    case "waiting":
      return note(words.previewWaiting);
    case "reading":
      return note(words.previewReading);
    case "tooMany":
      return note(words.previewTooMany(numberText(state.cells, look)));
    case "missing":
      return note(words.previewMissing(state.formula));
    case "failed":
      return note(`${words.previewFailed} ${hostErrorText(state.error, language).message}`);
    case "explained": {
      const { outcome } = state.explanation;
      if (outcome.kind === "value") {
        const { value } = outcome;
        return typeof value === "object" ? (
          <>
            <span className={styles.label}>{words.preview}</span>
            <ResultTable matrix={value} look={look} label={words.preview} words={words} />
          </>
        ) : (
          <span>
            <span className={styles.label}>{words.preview}: </span>
            <strong className={styles.value}>{resultText(value, fn.unit, look)}</strong>
          </span>
        );
      }
      const explainWords = explainWordsIn(language);
      const context = { fn, cells: state.cells, sheet: null, language, look, words: explainWords };
      const fault = faultText(state.explanation, context);
      return fault && <FaultMessage code={outcome.code} fault={fault} todo={explainWords.todo} />;
    }
  }
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    minHeight: tokens.lineHeightBase400,
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
