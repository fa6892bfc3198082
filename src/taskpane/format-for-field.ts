import type { Language } from "../kpi/language";
import { LANGUAGE_DECIMAL, readNumberText } from "../scorecard/figures/number-text";

/**
 * A number as it stands in a field before anybody types. It reads back as itself, whatever the number counts: with every
 * digit, without grouping, and with a fourth decimal where three could be thousands.
 *
 * @example formatForField(412.125, false, "vi") //=> "412,1250"
 */
export function formatForField(value: number, percent: boolean, language: Language): string {
  const digits = plainDecimal(value, percent ? 2 : 0).replace(".", LANGUAGE_DECIMAL[language]);
  const sure = readNumberText(digits, { language }).kind === "ambiguous" ? `${digits}0` : digits;
  return percent ? `${sure}%` : sure;
}

/** The shortest decimal that is exactly this number, moved up by some zeros: never `7.000000000000001` for 0.07 in per cent. */
function plainDecimal(value: number, zeros: number): string {
  const [mantissa = "", power = "0"] = String(Math.abs(value)).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const point = whole.length + Number(power) + zeros;
  const digits = `${"0".repeat(Math.max(0, -point))}${whole}${fraction}`.padEnd(point, "0");
  const cut = Math.max(0, point);
  const [before, after] = [digits.slice(0, cut).replace(/^0+/, ""), digits.slice(cut).replace(/0+$/, "")];
  return `${value < 0 ? "-" : ""}${before || "0"}${after && `.${after}`}`;
}
