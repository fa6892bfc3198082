import type { ArgumentReading } from "./argument-text";

/** The formula of a call in the en-US grammar, or `null` while an argument is wrong. What is left out at the end is left off. */
export function formulaOf(name: string, readings: readonly ArgumentReading[]): string | null {
  if (readings.some(({ kind }) => kind === "wrong")) return null;
  return `=${name}(${argumentsOf(readings).join(",")})`;
}

/** The formula as the user would type it: a semicolon between arguments goes with a comma before decimals. */
export function shownFormula(name: string, readings: readonly ArgumentReading[], separator: "," | ";"): string {
  const shown = readings.map((reading) =>
    reading.kind === "number" && separator === ";"
      ? { ...reading, formula: reading.formula.replace(".", ",") }
      : reading,
  );
  return `=${name}(${argumentsOf(shown).join(separator)})`;
}

/** An example call, whose arguments are given in the en-US grammar. */
export function shownExample(name: string, args: readonly string[], separator: "," | ";"): string {
  // Where a comma stands before decimals, columns of a constant are parted by a backslash.
  const own = (text: string): string => (text.startsWith("{") ? text.replaceAll(",", "\\") : text.replace(".", ","));
  return `=${name}(${(separator === ";" ? args.map(own) : args).join(separator)})`;
}

function argumentsOf(readings: readonly ArgumentReading[]): readonly string[] {
  const texts = readings.map((reading) => ("formula" in reading ? reading.formula : ""));
  const last = texts.reduce((latest, text, place) => (text === "" ? latest : place), -1);
  return texts.slice(0, last + 1);
}
