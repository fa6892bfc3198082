import type { Language } from "../../kpi/language";

/** How large a file is, as people read it: `48 kB`, `1,2 MB`. */
export function formatFileSize(bytes: number, language: Language): string {
  const large = bytes >= 1_000_000;
  return new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-US", {
    style: "unit",
    unit: large ? "megabyte" : "kilobyte",
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? bytes / 1_000_000 : Math.max(1, bytes / 1000));
}
