import type { ArgumentReading } from "./argument-text";

/** The formula of a call in the en-US grammar, or `null` while an argument is wrong. What is left out at the end is left off. */
export function formulaOf(name: string, readings: readonly ArgumentReading[]): string | null {
  if (readings.some(({ kind }) => kind === "wrong")) return null;
  return formulaSoFar(name, readings);
}

/** The formula as the user would type it, as far as it is known. */
export function shownFormula(name: string, readings: readonly ArgumentReading[], separator: "," | ";"): string {
  return localFormula(formulaSoFar(name, readings), separator);
}

/** An example call, whose arguments are given in the en-US grammar. */
export function shownExample(name: string, args: readonly string[], separator: "," | ";"): string {
  return localFormula(`=${name}(${args.join(",")})`, separator);
}

/**
 * A formula in the en-US grammar as the user would type it: a semicolon between arguments goes with a comma before decimals, and
 * with a backslash between the columns of a constant.
 *
 * @example localFormula("=KPI.WSCORE({80,90},A1*0.5)", ";") //=> "=KPI.WSCORE({80\\90};A1*0,5)"
 */
export function localFormula(formula: string, separator: "," | ";"): string {
  if (separator === ",") return formula;
  let isConstant = false;
  // Texts and names of sheets stay as they are.
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<=\d)\.(?=\d)|[{},]/g, (found) => {
    if (found === "{" || found === "}") isConstant = found === "{";
    if (found === ".") return ",";
    return found === "," ? (isConstant ? "\\" : ";") : found;
  });
}

function formulaSoFar(name: string, readings: readonly ArgumentReading[]): string {
  const texts = readings.map((reading) => ("formula" in reading ? reading.formula : ""));
  const last = texts.reduce((latest, text, place) => (text === "" ? latest : place), -1);
  return `=${name}(${texts.slice(0, last + 1).join(",")})`;
}
