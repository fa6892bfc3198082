/** The looks the pane has. */
export type ThemeKind = "light" | "dark" | "highContrast";

/** What can be known about the colours around the pane. */
export interface ThemeHints {
  /** Windows contrast themes. */
  readonly forcedColors: boolean;
  readonly prefersDark: boolean;
  /** Excel on the web tells nothing: `null`. */
  readonly office: OfficeColours | null;
}

/** The part of Office's theme we read; older versions leave out `isDarkTheme`. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  /** `#RRGGBB`. */
  readonly bodyBackgroundColor?: string;
}

/** The look that fits: forced colours first, then Office's own theme, then the system's. */
export function themeKind({ forcedColors, prefersDark, office }: ThemeHints): ThemeKind {
  if (forcedColors) return "highContrast";
  return (isDark(office) ?? prefersDark) ? "dark" : "light";
}

function isDark(office: OfficeColours | null): boolean | null {
  if (office === null) return null;
  if (typeof office.isDarkTheme === "boolean") return office.isDarkTheme;
  const luminance = luminanceOf(office.bodyBackgroundColor ?? "");
  return luminance === null ? null : luminance < 0.5;
}

/** Perceived brightness between 0 and 1. */
function luminanceOf(colour: string): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (parts === null) return null;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
