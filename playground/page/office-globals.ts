import type { SimulatedCustomFunctions } from "../simulator/custom-functions";
import type { SimulatedExcel } from "../simulator/simulated-excel";
import { LOCALES, type Settings } from "./settings";

type Command = (event: { completed(): void }) => void;

/** What one loading of the add-in's page is given, and what it gave in return. */
export interface OfficePage {
  /** The globals of the page. */
  readonly globals: object;
  /** Does what a ribbon button does. */
  execute(functionName: string): void;
  /** Tells the page that its pane was shown or hidden. */
  tellVisibility(visible: boolean): void;
}

export interface PaneFrame {
  show(): void;
  hide(): void;
}

export function createOfficePage(
  excel: SimulatedExcel,
  { CustomFunctions }: SimulatedCustomFunctions,
  settings: Settings,
  pane: PaneFrame,
): OfficePage {
  const commands = new Map<string, Command>();
  const listeners = new Set<(change: { visibilityMode: string }) => void>();
  const locale = LOCALES[settings.language];
  const Office = {
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    VisibilityMode: VISIBILITY,
    onReady: async (ready?: (info: object) => void) => {
      ready?.(HOST);
      return HOST;
    },
    context: {
      displayLanguage: locale,
      contentLanguage: locale,
      // A workbook that was never saved has no address.
      document: { url: "" },
      officeTheme: THEMES[settings.theme],
      requirements: { isSetSupported: excel.isSetSupported },
    },
    actions: { associate: (name: string, command: Command) => void commands.set(name, command) },
    addin: {
      showAsTaskpane: async () => {
        pane.show();
      },
      hide: async () => {
        pane.hide();
      },
      onVisibilityModeChanged: async (listener: (change: { visibilityMode: string }) => void) => {
        listeners.add(listener);
        return async () => void listeners.delete(listener);
      },
    },
  };
  return {
    globals: { Office, Excel: excel.Excel, OfficeExtension: excel.OfficeExtension, CustomFunctions },
    execute: (name) => commands.get(name)?.({ completed: () => undefined }),
    tellVisibility: (visible) => {
      for (const listener of listeners) listener({ visibilityMode: visible ? VISIBILITY.taskpane : VISIBILITY.hidden });
    },
  };
}

const VISIBILITY = { taskpane: "Taskpane", hidden: "Hidden" } as const;

const HOST = { host: "Excel", platform: "OfficeOnline" } as const;

const THEMES = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#333333",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
} as const;
