import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookHost } from "../../hosts/host";
import type { Language } from "../../kpi/language";
import { addMonths } from "../../scorecard/period";
import type { Scorecard } from "../../scorecard/scorecard";
import { SHEET_NAMES } from "../../workbook/names";
import { formatMonth } from "../format";
import { Notice } from "../Notice";
import { RemoveCreated } from "../RemoveCreated";
import type { PaneWords } from "../words/pane-words";
import type { FoundScorecard } from "./home-contents";

/** A scorecard that is in the workbook: what it is, whether something of it is missing, and the way to remove it. */
export function ScorecardEntry({ found, host, language, words, onRemoved }: ScorecardEntryProps) {
  const styles = useStyles();
  const { scorecard, prefix, tabs } = found;
  const damage = damageOf(found, language, words);
  const name = scorecard?.organisation.name || tabs.join(", ") || words.home.unnamed;
  return (
    <article className={styles.entry}>
      <h3 className={styles.name}>{name}</h3>
      {scorecard !== null && <p className={styles.about}>{aboutOf(scorecard, language, words)}</p>}
      {damage !== null && <Notice intent="warning">{damage}</Notice>}
      <div className={styles.remove}>
        <RemoveCreated host={host} prefix={prefix} name={name} finished words={words} onRemoved={onRemoved} />
      </div>
    </article>
  );
}

interface ScorecardEntryProps {
  readonly found: FoundScorecard;
  readonly host: WorkbookHost;
  readonly language: Language;
  readonly words: PaneWords;
  readonly onRemoved: () => void;
}

function aboutOf({ kpis, timeline }: Scorecard, language: Language, words: PaneWords): string {
  const last = addMonths(timeline.firstMonth, timeline.months - 1);
  return words.home.about(kpis.length, formatMonth(timeline.firstMonth, language), formatMonth(last, language));
}

function damageOf({ scorecard, missing }: FoundScorecard, language: Language, { home }: PaneWords): string | null {
  if (missing.includes("kpi")) return home.missingModel;
  if (scorecard === null) return home.damagedModel;
  if (missing.length === 0) return null;
  return home.missingSheets(missing.map((sheet) => SHEET_NAMES[sheet][language]).join(", "));
}

const useStyles = makeStyles({
  entry: {
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  about: {
    margin: "2px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  remove: { marginTop: "8px", "& > button": { marginLeft: "-8px" } },
});
