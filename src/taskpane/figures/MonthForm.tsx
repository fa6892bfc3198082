import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Language } from "../../kpi/language";
import { numberUnit } from "../../scorecard/figures/number-unit";
import { monthsOf } from "../../scorecard/period";
import type { Issue, ScorecardInput } from "../../scorecard/scorecard";
import type { DecodedWorkbook } from "../../workbook/decode";
import { formatMonth } from "../format";
import { formatForField } from "../format-for-field";
import { NumberField } from "../wizard/NumberField";
import { wizardWordsIn } from "../words/wizard/words";
import { figureFormat } from "./figure-format";
import { filledAt, unsavedPlaces, type TypedEntry } from "./typed-entry";
import { fieldOf, type TypedFigures } from "./typed-figures";
import type { FiguresWords } from "./words/figures-words";

/** The inputs of one month, each with last month's figure beside it. */
export function MonthForm(props: MonthFormProps) {
  const styles = useStyles();
  const { workbook, place, language, words, onPlace } = props;
  const { scorecard, figures } = workbook;
  const months = monthsOf(scorecard.timeline);
  const elsewhere = unsavedPlaces(props.entry).filter((other) => other !== place);
  const name = (at: number): string => formatMonth(months[at] ?? "", language);
  return (
    <div className={styles.stack}>
      <Field label={words.form.month}>
        <Select value={String(place)} onChange={(_, { value }) => onPlace(Number(value))}>
          {months.map((month, at) => (
            <option key={month} value={at}>
              {words.form.monthOption(name(at), filledAt(scorecard.inputs, figures, at), scorecard.inputs.length)}
            </option>
          ))}
        </Select>
      </Field>
      {elsewhere.length > 0 && (
        <p className={styles.note}>{words.form.unsaved(elsewhere.map((other) => name(other)).join(", "))}</p>
      )}
      {scorecard.inputs.map((input) => (
        <InputField key={input.id} input={input} {...props} />
      ))}
    </div>
  );
}

interface MonthFormProps {
  readonly workbook: DecodedWorkbook;
  /** Place of the chosen month in the timeline. */
  readonly place: number;
  readonly texts: TypedFigures["texts"];
  readonly entry: TypedEntry;
  readonly language: Language;
  readonly words: FiguresWords;
  readonly onPlace: (place: number) => void;
  readonly onType: (field: string, text: string) => void;
}

function InputField({ input, workbook, place, texts, entry, language, words, onType }: InputFieldProps) {
  const { scorecard, figures } = workbook;
  const field = fieldOf(place, input.id);
  const format = figureFormat(input, scorecard.currency, language);
  const is = (figure: { readonly input: string; readonly place: number }): boolean =>
    figure.input === input.id && figure.place === place;
  const wrong = entry.wrong.find(is);
  const clears = entry.entered.some((figure) => is(figure) && figure.value === null);
  const issue: Issue | null =
    wrong !== undefined
      ? { question: field, severity: "error", message: words.form[wrong.kind] }
      : clears
        ? { question: field, severity: "warning", message: words.form.willClear }
        : null;
  const hint = lastMonth(place, figures[input.id], monthsOf(scorecard.timeline), format, language, words);
  return (
    <NumberField
      label={input.name}
      {...(hint === null ? {} : { hint })}
      value={figures[input.id]?.[place] ?? null}
      text={texts[field]}
      unit={numberUnit(input.unit, scorecard.currency)}
      format={format}
      language={language}
      words={wizardWordsIn(language)}
      issue={issue}
      onType={(text) => onType(field, text)}
      onChoose={(value) => onType(field, formatForField(value, false, language))}
    />
  );
}

interface InputFieldProps extends MonthFormProps {
  readonly input: ScorecardInput;
}

function lastMonth(
  place: number,
  figures: readonly (number | null)[] | undefined,
  months: readonly string[],
  format: (value: number) => string,
  language: Language,
  { form }: FiguresWords,
): string | null {
  const month = months[place - 1];
  if (month === undefined) return null;
  const before = figures?.[place - 1] ?? null;
  const name = formatMonth(month, language);
  return before === null ? form.beforeNone(name) : form.before(name, format(before));
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
  },
});
