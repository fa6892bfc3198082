import { useCallback, useState } from "react";

/** What was typed or pasted and not yet written. Plain JSON. */
export interface TypedFigures {
  readonly way: "month" | "paste";
  /** What was typed, by place of the month and input: `10.revenue`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly pasted: string;
}

const NOTHING_TYPED: TypedFigures = { way: "month", texts: {}, pasted: "" };

export function fieldOf(place: number, input: string): string {
  return `${String(place)}.${input}`;
}

/** Keeps what is typed over a reload of the pane and a visit to another screen, until it is written. */
export function useTypedFigures(key: string): readonly [TypedFigures, (typed: TypedFigures) => void] {
  const [typed, setTyped] = useState(() => restored(key));
  const change = useCallback(
    (next: TypedFigures): void => {
      setTyped(next);
      keep(key, next);
    },
    [key],
  );
  return [typed, change];
}

function keep(key: string, typed: TypedFigures): void {
  try {
    sessionStorage.setItem(STORED + key, JSON.stringify(typed));
  } catch {
    // Browsers may refuse storage to a page inside Office on the web, or have too little; it then lasts as long as the screen.
  }
}

function restored(key: string): TypedFigures {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORED + key) ?? "null");
    return isTyped(stored) ? stored : NOTHING_TYPED;
  } catch {
    return NOTHING_TYPED;
  }
}

function isTyped(stored: unknown): stored is TypedFigures {
  if (typeof stored !== "object" || stored === null) return false;
  const { way, texts, pasted } = stored as Readonly<Record<keyof TypedFigures, unknown>>;
  return (
    (way === "month" || way === "paste") &&
    typeof pasted === "string" &&
    typeof texts === "object" &&
    texts !== null &&
    Object.values(texts).every((text) => typeof text === "string")
  );
}

const STORED = "kpi-scorecard.figures.";
