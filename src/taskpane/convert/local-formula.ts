import { formulaTokens } from "../../workbook/convert/formula-tokens";

/** A formula as the user's own Excel writes it: where a semicolon stands between arguments, a comma is the decimal sign. */
export function localFormula(formula: string, separator: "," | ";"): string {
  if (separator === ",") return formula;
  const pieces: string[] = [];
  let done = 0;
  let isArray = false;
  for (const { kind, value, start, end } of formulaTokens(formula)) {
    pieces.push(formula.slice(done, start));
    done = end;
    if (kind === "operator" && "{}".includes(value)) isArray = value === "{";
    // Between the columns of an array stands a backslash there.
    if (kind === "operator" && value === ",") pieces.push(isArray ? "\\" : ";");
    else pieces.push(kind === "number" ? value.replace(".", ",") : value);
  }
  return pieces.join("") + formula.slice(done);
}
