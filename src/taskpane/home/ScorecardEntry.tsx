import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { WorkbookHost } from "../../hosts/host";
import type { Language } from "../../kpi/language";
import { addMonths } from "../../scorecard/period";
import type { Scorecard } from "../../scorecard/scorecard";
import { formatMonth } from "../format";
import { RemoveCreated } from "../RemoveCreated";
import type { PaneWords } from "../words/pane-words";
import type { FoundScorecard } from "./home-contents";

const ScorecardDamage = lazy(async () => ({ default: (await import("./ScorecardDamage")).ScorecardDamage }));

/** A scorecard that is in the workbook: what it is, what of it is missing, and the ways to keep it in a file or remove it. */
export function ScorecardEntry({ found, host, language, words, onSaveFile, onRemoved }: ScorecardEntryProps) {
  const styles = useStyles();
  const { scorecard, prefix, tabs } = found;
  const name = scorecard?.organisation.name || tabs.join(", ") || words.home.unnamed;
  return (
    <article className={styles.entry}>
      <h3 className={styles.name}>{name}</h3>
      {scorecard !== null && <p className={styles.about}>{aboutOf(scorecard, language, words)}</p>}
      {(scorecard === null || found.missing.length > 0) && (
        <Suspense fallback={null}>
          <ScorecardDamage found={found} language={language} />
        </Suspense>
      )}
      <div className={styles.actions}>
        {scorecard !== null && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.home.saveFileOf(name)}
            onClick={() => onSaveFile(prefix)}
          >
            {words.home.saveFile}
          </Button>
        )}
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
  readonly onSaveFile: (prefix: string) => void;
  readonly onRemoved: () => void;
}

function aboutOf({ kpis, timeline }: Scorecard, language: Language, words: PaneWords): string {
  const last = addMonths(timeline.firstMonth, timeline.months - 1);
  return words.home.about(kpis.length, formatMonth(timeline.firstMonth, language), formatMonth(last, language));
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
  // A question takes a line of its own.
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 8px",
    margin: "8px 0 0 -8px",
    "& > div": { flexBasis: "100%", marginLeft: "8px" },
  },
});
