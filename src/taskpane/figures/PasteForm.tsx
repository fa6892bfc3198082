import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import type { Language } from "../../kpi/language";
import { readNumberText, type DecimalSign } from "../../scorecard/figures/number-text";
import type { DecodedWorkbook } from "../../workbook/decode";
import { ChoiceCards } from "../ChoiceCards";
import { formatForField } from "../format-for-field";
import { Notice } from "../Notice";
import { PastedHeadings } from "./PastedHeadings";
import { PastedMonths } from "./PastedMonths";
import { PasteChanges } from "./PasteChanges";
import { PasteProblems } from "./PasteProblems";
import type { Paste, PasteReading } from "./use-paste";
import type { FiguresWords } from "./words/figures-words";

/** A box for a whole table, and below it what was found and what it will change. Nothing is written yet. */
export function PasteForm({ pasted, paste, workbook, language, words, onPaste }: PasteFormProps) {
  const styles = useStyles();
  const { reading } = paste;
  const { paste: text } = words;
  return (
    <div className={styles.stack}>
      <Field label={text.box} hint={text.hint}>
        <Textarea
          value={pasted}
          resize="vertical"
          rows={4}
          spellCheck={false}
          textarea={{ className: styles.pasted, wrap: "off" }}
          onChange={(_, { value }) => onPaste(value)}
        />
      </Field>
      {pasted !== "" && (
        <Button size="small" className={styles.clear} onClick={() => onPaste("")}>
          {text.clear}
        </Button>
      )}
      <div role="status">
        {reading.kind === "refused" && <Notice intent="warning">{text.refused[reading.reason]}</Notice>}
        {reading.kind === "table" && <PastedMonths reading={reading} language={language} words={words} />}
      </div>
      {reading.kind === "table" && (
        <>
          {reading.asksDecimal && <DecimalQuestion paste={paste} reading={reading} language={language} words={words} />}
          <PastedHeadings
            reading={reading}
            inputs={workbook.scorecard.inputs}
            onAssign={paste.onAssign}
            language={language}
            words={words}
          />
          <PasteChanges reading={reading} scorecard={workbook.scorecard} language={language} words={words} />
          <PasteProblems problems={reading.matched.problems} words={words} />
        </>
      )}
    </div>
  );
}

interface PasteFormProps {
  readonly pasted: string;
  readonly paste: Paste;
  readonly workbook: DecodedWorkbook;
  readonly language: Language;
  readonly words: FiguresWords;
  readonly onPaste: (text: string) => void;
}

/** Asked by an example from the table itself. */
function DecimalQuestion({ paste, reading: { table, openFigure }, language, words }: DecimalQuestionProps) {
  const { paste: text } = words;
  const hint = (said: DecimalSign): string => {
    const reading = readNumberText(openFigure ?? "", { language, said });
    return reading.kind === "number" ? `${openFigure ?? ""} = ${formatForField(reading.value, false, language)}` : "";
  };
  return (
    <ChoiceCards<DecimalSign | "">
      legend={`${table.decimal === "mixed" ? text.decimalMixed : text.decimalOpen} ${text.decimal}`}
      value={paste.decimal ?? ""}
      choices={[
        { value: ",", title: text.decimalComma, hint: hint(",") },
        { value: ".", title: text.decimalPoint, hint: hint(".") },
      ]}
      onChange={(sign) => sign !== "" && paste.onDecimal(sign)}
    />
  );
}

interface DecimalQuestionProps {
  readonly paste: Paste;
  readonly reading: Extract<PasteReading, { kind: "table" }>;
  readonly language: Language;
  readonly words: FiguresWords;
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  pasted: { fontFamily: "Consolas, Menlo, monospace", fontSize: "12px", maxHeight: "40vh" },
  clear: { alignSelf: "flex-start", marginTop: "-4px" },
});
