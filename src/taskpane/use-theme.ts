import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { light } from "./themes/light";
import type { OfficeColours, ThemeKind } from "./theme-kind";
import { useThemeKind } from "./use-theme-kind";

/** The theme to draw with; `null` for the moment in which one other than the light one is still on its way. */
export function useTheme(officeColours: () => OfficeColours | null): Theme | null {
  const kind = useThemeKind(officeColours);
  const [loaded, setLoaded] = useState<Theme | null>(kind === "light" ? light : null);
  useEffect(() => {
    let current = true;
    LOAD[kind]().then(
      (theme) => current && setLoaded(theme),
      // A pane in the wrong colours is better than none.
      () => current && setLoaded(light),
    );
    return () => {
      current = false;
    };
  }, [kind]);
  return loaded;
}

const LOAD: Readonly<Record<ThemeKind, () => Promise<Theme>>> = {
  light: () => Promise.resolve(light),
  dark: async () => (await import("./themes/dark")).dark,
  highContrast: async () => (await import("./themes/high-contrast")).highContrast,
};
