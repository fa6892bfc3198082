import { useDeferredValue, useMemo, useState } from "react";
import type { Language } from "../../kpi/language";
import { applyFigures, type FigureChange } from "../../scorecard/figures/apply";
import {
  matchFigures,
  wantedInputs,
  type Assignments,
  type MatchedFigures,
  type PasteAnswers,
} from "../../scorecard/figures/match";
import type { DecimalSign } from "../../scorecard/figures/number-text";
import { LONGEST_PASTE, readTable, type FiguresTable, type TableReading } from "../../scorecard/figures/table";
import type { DecodedWorkbook } from "../../workbook/decode";
import { splitPasted } from "./split-pasted";

/** What a pasted text says, and what the user answered about it. */
export type PasteReading =
  | Exclude<TableReading, { kind: "table" }>
  | {
      readonly kind: "table";
      readonly table: FiguresTable;
      readonly matched: MatchedFigures;
      readonly changes: readonly FigureChange[];
      /** What stands before decimals is asked, and stays asked after the answer so that it can be changed. */
      readonly asksDecimal: boolean;
      /** A figure that has two readings until the user says it. */
      readonly openFigure: string | null;
    };

export interface Paste {
  readonly reading: PasteReading;
  readonly decimal: DecimalSign | null;
  readonly onDecimal: (decimal: DecimalSign) => void;
  /** Says which input a heading is; `null` leaves it out. */
  readonly onAssign: (series: number, input: string | null) => void;
}

/** Reads a pasted text while the user says what its headings are. Another text begins without answers. */
export function usePaste(pasted: string, workbook: DecodedWorkbook, language: Language): Paste {
  // A large paste must not hold up the typing.
  const text = useDeferredValue(pasted);
  const [answers, setAnswers] = useState<Answers>({ text, decimal: null, assignments: new Map() });
  const { decimal, assignments } = answers.text === text ? answers : { decimal: null, assignments: NONE };
  const rows = useMemo(() => (text.length > LONGEST_PASTE ? null : splitPasted(text)), [text]);
  const read = useMemo(() => (rows === null ? TOO_LARGE : readTable(rows, { language })), [rows, language]);
  const reading = useMemo(
    () => (read.kind !== "table" ? read : readingOf(read.table, workbook, language, { decimal, assignments })),
    [read, workbook, language, decimal, assignments],
  );
  return {
    reading,
    decimal,
    onDecimal: (chosen) => setAnswers({ text, decimal: chosen, assignments }),
    onAssign: (series, input) => setAnswers({ text, decimal, assignments: new Map([...assignments, [series, input]]) }),
  };
}

interface Answers {
  /** The text they are about. */
  readonly text: string;
  readonly decimal: DecimalSign | null;
  readonly assignments: Assignments;
}

const NONE: Assignments = new Map();
const TOO_LARGE = { kind: "refused", reason: "tooLarge" } as const;

function readingOf(
  table: FiguresTable,
  { scorecard, figures }: DecodedWorkbook,
  language: Language,
  { decimal, assignments }: Pick<Answers, "decimal" | "assignments">,
): PasteReading {
  const match = (answers: PasteAnswers): MatchedFigures =>
    matchFigures(table, wantedInputs(scorecard), scorecard.timeline, language, answers);
  const matched = match({ decimal, assignments });
  const undecided = decimal === null ? matched : match({ assignments });
  const openFigure = undecided.problems.find(({ kind }) => kind === "ambiguous")?.text ?? null;
  return {
    kind: "table",
    table,
    matched,
    changes: applyFigures(matched.figures, figures, scorecard.timeline),
    asksDecimal: decimal !== null || openFigure !== null,
    openFigure,
  };
}
