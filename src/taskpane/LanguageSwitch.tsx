import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../kpi/language";
import { wordsIn } from "./words/words";

const LANGUAGES: readonly Language[] = ["vi", "en"];

/** Both languages by their own names; the one in use is pressed. */
export function LanguageSwitch({ language, onChange }: LanguageSwitchProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={wordsIn(language).pane.language} className={styles.group}>
      {LANGUAGES.map((other) => (
        <Button
          key={other}
          size="small"
          appearance="subtle"
          lang={other}
          aria-pressed={other === language}
          className={other === language ? styles.pressed : styles.choice}
          onClick={() => onChange(other)}
        >
          {wordsIn(other).languageName}
        </Button>
      ))}
    </div>
  );
}

interface LanguageSwitchProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "4px", marginLeft: "-8px" },
  choice: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  pressed: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textUnderlineOffset: "4px",
  },
});
