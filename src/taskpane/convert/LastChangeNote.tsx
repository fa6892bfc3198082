import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../kpi/language";
import { formatMoment } from "../format";
import type { LastChange } from "./last-change";
import { convertWordsIn } from "./words/words";

/** What was changed last, and the way back. */
export function LastChangeNote({ last, language, onUndo }: LastChangeNoteProps) {
  const styles = useStyles();
  const words = convertWordsIn(language).last;
  const when = formatMoment(new Date(last.at), new Date(), language);
  return (
    <section className={styles.note}>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={styles.text}>{words[last.kind](last.cells.length, when)}</p>
      <Button size="small" onClick={onUndo}>
        {words.undo}
      </Button>
    </section>
  );
}

interface LastChangeNoteProps {
  readonly last: LastChange;
  readonly language: Language;
  readonly onUndo: () => void;
}

const useStyles = makeStyles({
  note: {
    padding: "8px 12px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0 0 8px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
