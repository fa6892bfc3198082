import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { onScreenRequested } from "../commands/requested-screen";
import type { Language } from "../kpi/language";
import { Busy } from "./Busy";
import { Frame } from "./Frame";
import { Home } from "./home/Home";
import { rememberLanguage, startLanguage } from "./language-choice";
import { LanguageSwitch } from "./LanguageSwitch";
import { ScreenBoundary } from "./ScreenBoundary";
import type { Pane } from "./screen";
import type { OfficeColours } from "./theme-kind";
import { useTheme } from "./use-theme";
import type { PaneWords } from "./words/pane-words";
import { wordsIn } from "./words/words";

// Only somebody who opens the page outside Excel gets to see this one.
const NoHost = lazy(async () => ({ default: (await import("./NoHost")).NoHost }));
const Wizard = lazy(async () => ({ default: (await import("./wizard/Wizard")).Wizard }));
const EnterFigures = lazy(async () => ({ default: (await import("./figures/EnterFigures")).EnterFigures }));
const SaveFile = lazy(async () => ({ default: (await import("./files/SaveFile")).SaveFile }));
const OpenFile = lazy(async () => ({ default: (await import("./files/OpenFile")).OpenFile }));
const ExcelConvert = lazy(async () => ({ default: (await import("./convert/ExcelConvert")).ExcelConvert }));
const FunctionsScreen = lazy(async () => ({ default: (await import("./functions/FunctionsScreen")).FunctionsScreen }));

/** The task pane: one screen at a time, in the look and language of what is around it. */
export function App({ pane, displayLanguage, officeColours }: AppProps) {
  const [language, setLanguage] = useState(() => startLanguage(displayLanguage));
  const theme = useTheme(officeColours);
  const words = wordsIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const changeLanguage = (chosen: Language): void => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  const languageSwitch = <LanguageSwitch language={language} onChange={changeLanguage} />;
  if (theme === null) return null;
  return (
    <FluentProvider theme={theme}>
      <style>{PAGE}</style>
      {pane === null ? (
        <Suspense fallback={null}>
          <NoHost language={language} footer={languageSwitch} />
        </Suspense>
      ) : (
        <Screens pane={pane} language={language} words={words} footer={languageSwitch} />
      )}
    </FluentProvider>
  );
}

export interface AppProps {
  /** `null` outside a spreadsheet. */
  readonly pane: Pane | null;
  readonly displayLanguage: string;
  /** Read again and again; must keep its identity. */
  readonly officeColours: () => OfficeColours | null;
}

type Screen =
  | { readonly name: "home" }
  | { readonly name: "wizard"; readonly begin: "new" | "draft" }
  | { readonly name: "figures" | "saveFile"; readonly prefix: string }
  | { readonly name: "functions" | "openFile" | "convert" };

function Screens({ pane, language, words, footer }: ScreensProps) {
  const [screen, setScreen] = useState<Screen>({ name: "home" });
  // While a workbook is being made its screen stays: leaving it would hide the progress and the way to cancel.
  const busy = useRef(false);
  const [returning, setReturning] = useState(false);
  const home = useCallback(() => {
    setReturning(true);
    setScreen({ name: "home" });
  }, []);
  const onBusy = useCallback((isBusy: boolean) => {
    busy.current = isBusy;
  }, []);
  useEffect(
    () =>
      onScreenRequested((requested) => {
        if (busy.current) return;
        setScreen((present) => {
          if (present.name === requested) return present;
          return requested === "wizard" ? { name: "wizard", begin: "draft" } : { name: "functions" };
        });
      }),
    [],
  );
  const shared = { pane, language, onLeave: home };
  const wizard = (begin: "new" | "draft"): void => setScreen({ name: "wizard", begin });
  const figures = (prefix: string): void => setScreen({ name: "figures", prefix });
  const saveFile = (prefix: string): void => setScreen({ name: "saveFile", prefix });
  return (
    <ScreenBoundary words={words} onLeave={home} key={screen.name}>
      <Suspense fallback={<Opening words={words} />}>
        {screen.name === "home" && (
          <Home
            pane={pane}
            language={language}
            onWizard={wizard}
            onFigures={figures}
            onSaveFile={saveFile}
            onOpenFile={() => setScreen({ name: "openFile" })}
            onFunctions={() => setScreen({ name: "functions" })}
            onConvert={() => setScreen({ name: "convert" })}
            footer={footer}
            returning={returning}
          />
        )}
        {screen.name === "wizard" && (
          <Wizard {...shared} begin={screen.begin} onFigures={figures} onSaveFile={saveFile} onBusy={onBusy} />
        )}
        {screen.name === "figures" && <EnterFigures {...shared} prefix={screen.prefix} />}
        {screen.name === "saveFile" && <SaveFile {...shared} prefix={screen.prefix} />}
        {screen.name === "openFile" && <OpenFile {...shared} onWizard={wizard} onFigures={figures} onBusy={onBusy} />}
        {screen.name === "convert" && <ExcelConvert {...shared} onBusy={onBusy} />}
        {screen.name === "functions" && <FunctionsScreen {...shared} />}
      </Suspense>
    </ScreenBoundary>
  );
}

interface ScreensProps {
  readonly pane: Pane;
  readonly language: Language;
  readonly words: PaneWords;
  readonly footer: ReactNode;
}

function Opening({ words }: { readonly words: PaneWords }) {
  return (
    <Frame>
      <Busy label={words.pane.loading} />
    </Frame>
  );
}

/** WebView2 shows no scroll bar unless asked; what has the focus must not hide behind the sticky footer. */
const PAGE = "html{scroll-padding-bottom:72px}body{margin:0;overflow-y:scroll}";
