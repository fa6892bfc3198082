import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../kpi/language";
import type { FigureChange } from "../../scorecard/figures/apply";
import type { Scorecard, ScorecardInput } from "../../scorecard/scorecard";
import { formatMonth } from "../format";
import { figureFormat } from "./figure-format";
import { FEW } from "./first-few";
import type { PasteReading } from "./use-paste";
import type { FiguresWords } from "./words/figures-words";

/** What a paste changes: figures that become others one by one, new ones by input. */
export function PasteChanges({ reading, scorecard, language, words }: PasteChangesProps) {
  const styles = useStyles();
  const { paste: text } = words;
  const taken = reading.matched.series.some(({ kind }) => kind === "matched");
  const changed = reading.changes.filter(({ kind }) => kind === "changed");
  const added = reading.changes.filter(({ kind }) => kind === "new");
  if (!taken) return null;
  const inputOf = (id: string): ScorecardInput =>
    scorecard.inputs.find((input) => input.id === id) ?? { id, name: id, unit: "count" };
  const said = ({ input, month, before, after }: FigureChange): string => {
    const format = figureFormat(inputOf(input), scorecard.currency, language);
    const name = formatMonth(month, language);
    if (before === null) return `${name}: ${format(after)}`;
    return text.change(inputOf(input).name, name, format(before), format(after));
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text.changes}</h2>
      {changed.length + added.length === 0 && (
        <p className={styles.text}>{reading.changes.length === 0 ? text.nothingTaken : text.nothingChanges}</p>
      )}
      {changed.length > 0 && (
        <ul className={styles.list}>
          {changed.slice(0, FEW).map((change) => (
            <li key={`${change.input}${change.month}`}>{said(change)}</li>
          ))}
          {changed.length > FEW && <li>{text.more(changed.length - FEW)}</li>}
        </ul>
      )}
      {scorecard.inputs.map((input) => {
        const own = added.filter((change) => change.input === input.id);
        if (own.length === 0) return null;
        return (
          <details key={input.id} className={styles.details}>
            <summary>{text.newOf(input.name, own.length)}</summary>
            <ul className={styles.list}>
              {own.map((change) => (
                <li key={change.month}>{said(change)}</li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

interface PasteChangesProps {
  readonly reading: Extract<PasteReading, { kind: "table" }>;
  readonly scorecard: Scorecard;
  readonly language: Language;
  readonly words: FiguresWords;
}

const useStyles = makeStyles({
  section: { overflowWrap: "anywhere" },
  heading: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: {
    margin: "0 0 4px",
    paddingLeft: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  details: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    "& > summary": {
      cursor: "pointer",
      borderRadius: tokens.borderRadiusSmall,
      ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    },
  },
});
