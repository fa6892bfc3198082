import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { kpiById } from "../../kpi/catalogue/catalogue";
import type { KpiAnswer } from "../../scorecard/answers";
import { formatValue } from "../format";
import type { WizardWords } from "../words/wizard/wizard-words";
import { lightRanges } from "./light-ranges";
import { NumberField } from "./NumberField";
import type { StepProps } from "./step";
import { issueAt } from "./wizard-issues";
import { questionOf, unitOf, type NumberPart } from "./wizard-state";

/** Target and limit of one KPI, and what its light will then say. */
export function KpiTarget({ kpi, state, dispatch, issues, language, words }: KpiTargetProps) {
  const styles = useStyles();
  const { targets: text } = words;
  const definition = kpiById(kpi.id);
  const format = (value: number): string => formatValue(value, definition.unit, state.answers.currency, language);
  const field = (part: NumberPart, label: string) => (
    <NumberField
      label={label}
      value={part === "target" ? kpi.target : kpi.minimum}
      text={state.texts[questionOf(kpi.id, part)]}
      unit={unitOf(kpi.id, part, state.answers.currency)}
      format={format}
      language={language}
      words={words}
      issue={issueAt(issues, questionOf(kpi.id, part))}
      onType={(typed) => dispatch({ type: "numberTyped", id: kpi.id, part, text: typed, language })}
      onChoose={(value) => dispatch({ type: "readingChosen", id: kpi.id, part, value })}
    />
  );
  const notes = [
    definition.direction === "higher" ? `↑ ${text.higher}` : `↓ ${text.lower}`,
    ...(definition.unit === "currency" ? [state.answers.currency] : []),
    ...(definition.timeBasis === "perMonth" ? [text.perMonth] : []),
  ];
  return (
    <fieldset className={styles.card}>
      <legend className={styles.legend}>{kpi.name.trim() || definition.name[language]}</legend>
      <div className={styles.notes}>{[definition.abbreviation, ...notes].join(" · ")}</div>
      <div className={styles.pair}>
        {field("target", text.target)}
        {field("minimum", definition.direction === "higher" ? text.minimum : text.maximum)}
      </div>
      <Lights
        kpi={kpi}
        // Before the limit is settled, nothing can be said about it.
        limitOpen={issueAt(issues, questionOf(kpi.id, "minimum"))?.severity === "error"}
        format={format}
        words={words}
      />
    </fieldset>
  );
}

interface KpiTargetProps extends Pick<StepProps, "state" | "dispatch" | "issues" | "language" | "words"> {
  readonly kpi: KpiAnswer;
}

function Lights({ kpi, limitOpen, format, words }: LightsProps) {
  const styles = useStyles();
  const { targets: text } = words;
  const { direction } = kpiById(kpi.id);
  const ranges = limitOpen ? null : lightRanges({ ...kpi, direction });
  const higher = direction === "higher";
  if (kpi.target === null || (ranges === null && !limitOpen)) return null;
  const target = format(kpi.target);
  const limit = ranges === null ? null : format(ranges.limit);
  return (
    <div className={styles.lights} role="group" aria-label={text.lights}>
      {limit !== null && (
        <span className={mergeClasses(styles.light, styles.red)}>
          <strong>▼ {text.red}</strong> {higher ? text.below(limit) : text.above(limit)}
        </span>
      )}
      {limit !== null && ranges?.target !== ranges?.limit && (
        <span className={mergeClasses(styles.light, styles.amber)}>
          <strong>▲ {text.amber}</strong> {higher ? text.from(limit) : text.upTo(limit)}
        </span>
      )}
      <span className={mergeClasses(styles.light, styles.green)}>
        <strong>● {text.green}</strong> {higher ? text.from(target) : text.upTo(target)}
      </span>
    </div>
  );
}

interface LightsProps {
  readonly kpi: KpiAnswer;
  /** The limit is wrong, or still being asked about. */
  readonly limitOpen: boolean;
  readonly format: (value: number) => string;
  readonly words: WizardWords;
}

const useStyles = makeStyles({
  card: {
    margin: 0,
    minWidth: 0,
    padding: "8px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  legend: {
    float: "left",
    width: "100%",
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  notes: {
    clear: "both",
    marginBottom: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100px, 100%), 1fr))", gap: "8px" },
  lights: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(72px, 100%), 1fr))",
    gap: "2px",
    marginTop: "10px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
  },
  light: {
    display: "flex",
    flexDirection: "column",
    padding: "3px 6px",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    "& > strong": { fontWeight: tokens.fontWeightSemibold },
  },
  green: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    "& > strong": { color: tokens.colorStatusSuccessForeground1 },
  },
  amber: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    "& > strong": { color: tokens.colorStatusWarningForeground1 },
  },
  red: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    "& > strong": { color: tokens.colorStatusDangerForeground1 },
  },
});
