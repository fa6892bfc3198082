import { useEffect, useState } from "react";
import { themeKind, type OfficeColours, type ThemeKind } from "./theme-kind";

/**
 * Follows the colours around the pane. Excel has no event for a changed Office theme, so it is read again whenever the user
 * comes back to the pane.
 */
export function useThemeKind(officeColours: () => OfficeColours | null): ThemeKind {
  const [kind, setKind] = useState(() => readKind(officeColours));
  useEffect(() => {
    const read = (): void => setKind(readKind(officeColours));
    const queries = [FORCED, DARK].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener("change", read);
    window.addEventListener("focus", read);
    document.addEventListener("visibilitychange", read);
    return () => {
      for (const query of queries) query.removeEventListener("change", read);
      window.removeEventListener("focus", read);
      document.removeEventListener("visibilitychange", read);
    };
  }, [officeColours]);
  return kind;
}

function readKind(officeColours: () => OfficeColours | null): ThemeKind {
  return themeKind({
    forcedColors: window.matchMedia(FORCED).matches,
    prefersDark: window.matchMedia(DARK).matches,
    office: officeColours(),
  });
}

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";
