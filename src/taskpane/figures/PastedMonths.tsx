import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../kpi/language";
import { formatMonth } from "../format";
import { firstFew } from "./first-few";
import type { PasteReading } from "./use-paste";
import type { FiguresWords } from "./words/figures-words";

/** What a paste comes to in a line or two, and which of its months and totals are left out. */
export function PastedMonths({ reading, language, words }: PastedMonthsProps) {
  const styles = useStyles();
  const { paste: text } = words;
  const { table, matched, changes } = reading;
  const name = (month: string): string => formatMonth(month, language);
  const months = [...new Set(table.months.map(({ month }) => month))].sort();
  const [first, last] = [months[0] ?? "", months.at(-1) ?? ""];
  const taken = matched.series.filter(({ kind }) => kind === "matched").length;
  const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  const named = table.notMonths.filter((cell) => cell.text !== "").map((cell) => cell.text);
  const unnamed = table.notMonths.length - named.length;
  const others = [...named, ...(unnamed === 0 ? [] : [text.without(unnamed)])];
  return (
    <div className={styles.box}>
      <strong>
        {text.monthsFound(months.length)} ({first === last ? name(first) : words.months(name(first), name(last))}) ·{" "}
        {text.headingsTaken(taken)}
      </strong>
      <span>{taken === 0 ? text.nothingMatched : text.counts(count("new"), count("changed"), count("same"))}</span>
      {matched.outside.length > 0 && (
        <span className={styles.left}>
          {text.outside(
            firstFew(
              matched.outside.map(({ month }) => name(month)),
              words,
            ),
          )}
        </span>
      )}
      {matched.repeated.length > 0 && (
        <span className={styles.left}>{text.repeated(firstFew(matched.repeated.map(name), words))}</span>
      )}
      {others.length > 0 && <span className={styles.left}>{text.notMonths(firstFew(others, words))}</span>}
    </div>
  );
}

interface PastedMonthsProps {
  readonly reading: Extract<PasteReading, { kind: "table" }>;
  readonly language: Language;
  readonly words: FiguresWords;
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  left: { color: tokens.colorStatusWarningForeground3 },
});
