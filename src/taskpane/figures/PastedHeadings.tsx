import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Language } from "../../kpi/language";
import type { SeriesMatch } from "../../scorecard/figures/match";
import type { ScorecardInput } from "../../scorecard/scorecard";
import { formatNumber } from "../format";
import { FEW } from "./first-few";
import type { PasteReading } from "./use-paste";
import type { FiguresWords } from "./words/figures-words";

const OPEN = "";
const LEFT_OUT = "-";

/** The headings of a paste and which input each one is: found, to be chosen, or left out. */
export function PastedHeadings({ reading, inputs, onAssign, language, words }: PastedHeadingsProps) {
  const styles = useStyles();
  const { paste: text } = words;
  const all = reading.matched.series.map((match, series) => ({ match, series }));
  const unknown = all.filter(({ match }) => match.input === null);
  const hidden = new Set(unknown.slice(FEW).map(({ series }) => series));
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{text.columns}</legend>
      <p className={styles.lead}>{text.columnsLead}</p>
      {all
        .filter(({ series }) => !hidden.has(series))
        .map(({ match, series }) => (
          <Field
            key={series}
            label={match.heading.text || text.noHeading(series + 1)}
            size="small"
            orientation="horizontal"
            className={styles.field}
            {...noteOn(match, inputs, language, words)}
          >
            <Select
              value={match.kind === "leftOut" ? LEFT_OUT : (match.input ?? OPEN)}
              onChange={(_, { value }) => onAssign(series, value === LEFT_OUT || value === OPEN ? null : value)}
            >
              {match.kind === "unmatched" && <option value={OPEN}>{text.choose}</option>}
              <option value={LEFT_OUT}>{text.leaveOut}</option>
              {inputs.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      {hidden.size > 0 && <p className={styles.lead}>{text.moreColumns(hidden.size)}</p>}
    </fieldset>
  );
}

interface PastedHeadingsProps {
  readonly reading: Extract<PasteReading, { kind: "table" }>;
  readonly inputs: readonly ScorecardInput[];
  readonly onAssign: (series: number, input: string | null) => void;
  readonly language: Language;
  readonly words: FiguresWords;
}

function noteOn(
  { kind, input, scale, unit }: SeriesMatch,
  inputs: readonly ScorecardInput[],
  language: Language,
  { paste }: FiguresWords,
) {
  if (kind === "contested") {
    const name = inputs.find(({ id }) => id === input)?.name ?? "";
    return { validationState: "warning", validationMessage: paste.contested(name) } as const;
  }
  if (kind === "unmatched") return { validationState: "none", validationMessage: paste.unmatched } as const;
  if (kind === "leftOut") return {};
  if (kind !== "matched")
    return { validationState: "warning", validationMessage: paste.units[kind](unit ?? "") } as const;
  if (scale === 1) return {};
  const said = paste.scale(formatNumber(scale, language), unit ?? "");
  return { validationState: "none", validationMessage: said } as const;
}

const useStyles = makeStyles({
  fieldset: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: {
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  field: {
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    overflowWrap: "anywhere",
  },
});
