import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Language } from "../../kpi/language";
import { readNumberText } from "../../scorecard/figures/number-text";
import type { NumberUnit } from "../../scorecard/figures/number-unit";
import type { Issue } from "../../scorecard/scorecard";
import { formatForField } from "../format-for-field";
import type { WizardWords } from "../words/wizard/wizard-words";
import { fieldState } from "./field-state";
import { LONGEST_TYPED } from "./typed-text";

/**
 * A number, typed as people type it. Says how it was read; where it can be read in two ways it asks which one is meant.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, value, text, unit, format, language, words, issue, onType, onChoose, beside } = props;
  const styles = useStyles();
  const percent = unit.kind === "percent";
  const readingId = useId();
  const shown = text ?? (value === null ? "" : formatForField(value, percent, language));
  const reading = text === undefined ? null : readNumberText(text, { language, unit });
  return (
    <div className={styles.group}>
      <Field
        label={{ children: label, className: styles.label }}
        {...(hint === undefined ? {} : { hint })}
        {...fieldState(issue)}
      >
        {(control) => (
          <div className={styles.line}>
            <Input
              {...control}
              aria-describedby={[control["aria-describedby"], readingId].filter(Boolean).join(" ")}
              className={beside === undefined ? styles.wide : styles.narrow}
              input={{ className: styles.number }}
              maxLength={LONGEST_TYPED}
              autoComplete="off"
              value={shown}
              onChange={(_, data) => onType(data.value)}
            />
            {beside}
          </div>
        )}
      </Field>
      <div id={readingId} className={styles.reading}>
        {reading?.kind === "number" &&
          // What stands there as we would write it needs no echo.
          text?.trim() !== formatForField(reading.value, percent, language) &&
          words.number.readAs(format(reading.value))}
        {reading?.kind === "ambiguous" &&
          reading.readings.map((candidate) => (
            <Button key={candidate} size="small" onClick={() => onChoose(candidate)}>
              {format(candidate)}
            </Button>
          ))}
      </div>
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  /** What was typed; `undefined` shows the value. */
  readonly text: string | undefined;
  readonly unit: NumberUnit;
  readonly format: (value: number) => string;
  readonly language: Language;
  readonly words: WizardWords;
  readonly issue: Issue | null;
  readonly onType: (text: string) => void;
  readonly onChoose: (value: number) => void;
  /** Stands beside the field. */
  readonly beside?: ReactNode;
}

const useStyles = makeStyles({
  group: { minWidth: 0 },
  // A name without a space would otherwise widen the whole pane.
  label: { overflowWrap: "anywhere", minWidth: 0 },
  line: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  wide: { width: "100%", minWidth: 0 },
  narrow: { width: "96px", minWidth: 0, flexShrink: 0 },
  number: { textAlign: "right", minWidth: 0, width: "100%" },
  reading: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    justifyContent: "flex-end",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    ":not(:empty)": { marginTop: "2px" },
  },
});
