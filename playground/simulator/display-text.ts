/** What a cell shows, closely enough for what our sheets use: percentages, thousands, decimals, months and signs. */
export function displayText(
  value: number | string | boolean | null,
  format = "General",
  separators: Separators = ENGLISH,
): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const section = sectionFor(value, format);
  if (section === "") return "";
  if (section === "General" || section === "@") return localised(String(Number(value.toPrecision(11))), separators);
  if (/[dmy]/i.test(section.replace(/"[^"]*"/g, ""))) return dateText(value, section);
  return numberText(value, section, format.includes(";"), separators);
}

function sectionFor(value: number, format: string): string {
  const [positive = "", negative = positive, zero = positive] = format.split(";");
  if (value === 0) return zero;
  return value < 0 ? negative : positive;
}

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const ENGLISH: Separators = { decimal: ".", group: "," };

/** Number formats are written in the English way; what cells show is the user's. */
function localised(english: string, { decimal, group }: Separators): string {
  return english.replace(/[.,]/g, (sign) => (sign === "." ? decimal : group));
}

function numberText(value: number, section: string, hasSections: boolean, separators: Separators): string {
  const pattern = /[#0,]+(?:\.[0#]+)?/.exec(section.replace(/"[^"]*"/g, (quoted) => " ".repeat(quoted.length)));
  const isPercent = section.includes("%");
  const scaled = isPercent ? value * 100 : value;
  const decimals = pattern === null ? 0 : (pattern[0].split(".")[1]?.length ?? 0);
  const text = Math.abs(Number(scaled.toPrecision(15))).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: pattern?.[0].includes(",") ?? false,
  });
  const before = section.slice(0, pattern?.index ?? 0).replace(/"/g, "");
  const after = section.slice((pattern?.index ?? 0) + (pattern?.[0].length ?? 0)).replace(/"/g, "");
  return `${value < 0 && !hasSections ? "-" : ""}${before}${localised(text, separators)}${after}`;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function dateText(serial: number, section: string): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return section
    .replace(/yyyy/g, String(year))
    .replace(/yy/g, String(year % 100).padStart(2, "0"))
    .replace(/mmm+/g, MONTHS[month] ?? "")
    .replace(/mm/g, String(month + 1).padStart(2, "0"))
    .replace(/\bm\b/g, String(month + 1))
    .replace(/dd/g, String(day).padStart(2, "0"))
    .replace(/\bd\b/g, String(day));
}
