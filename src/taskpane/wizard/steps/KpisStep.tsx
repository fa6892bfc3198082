import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { kpiById } from "../../../kpi/catalogue/catalogue";
import { HEALTHY_KPIS } from "../../../scorecard/check";
import type { WizardWords } from "../../words/wizard/wizard-words";
import { KpiChoice } from "../KpiChoice";
import { searchKpis } from "../kpi-search";
import type { StepProps } from "../step";
import { issueAt } from "../wizard-issues";
import { chosenKpis, type WizardState } from "../wizard-state";

/** Fewer than this leave parts of the business in the dark. */
const FEW_KPIS = 5;

/** Which numbers to steer by. */
export function KpisStep({ state, dispatch, issues, language, words }: StepProps) {
  const styles = useStyles();
  const { kpis: text } = words;
  const found = searchKpis(state.search, state.answers.kpis);
  const problem = issueAt(issues, "kpis");
  return (
    <div className={styles.stack}>
      <Field label={text.search} hint={text.searchHint}>
        <Input
          value={state.search}
          autoComplete="off"
          contentBefore={<SearchRegular />}
          contentAfter={
            state.search === "" ? null : (
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={text.clearSearch}
                onClick={() => dispatch({ type: "searched", search: "" })}
              />
            )
          }
          onChange={(_, { value }) => dispatch({ type: "searched", search: value })}
        />
      </Field>
      <div role="status" className={styles.count}>
        <span>
          <strong>{text.count(chosenKpis(state.answers).length)}</strong>
          {problem === null ? ` · ${healthOf(state, words)}` : ""}
        </span>
        {state.search.trim() !== "" && found.length > 0 && <span> · {text.found(found.length)}</span>}
        {problem !== null && <p className={styles[problem.severity]}>{problem.message}</p>}
        {found.length === 0 && <p className={styles.nothing}>{text.nothingFound(state.search.trim())}</p>}
      </div>
      <fieldset className={styles.fieldset}>
        <legend className={styles.hidden}>{words.steps.kpis}</legend>
        {found.map((kpi) => (
          <KpiChoice key={kpi.id} kpi={kpi} dispatch={dispatch} issues={issues} language={language} words={words} />
        ))}
      </fieldset>
    </div>
  );
}

function healthOf({ answers }: WizardState, { kpis }: WizardWords): string {
  const chosen = chosenKpis(answers);
  if (chosen.length > HEALTHY_KPIS) return kpis.many;
  if (chosen.length < FEW_KPIS) return kpis.few;
  const looksAhead = (id: string): boolean => kpiById(id).indicator === "leading";
  // Advice that nobody can follow is noise: only where the catalogue has one that looks ahead.
  const couldLookAhead = answers.kpis.some(({ id }) => looksAhead(id));
  return couldLookAhead && !chosen.some(({ id }) => looksAhead(id)) ? kpis.onlyLagging : kpis.healthy;
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  count: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  error: { margin: "4px 0 0", color: tokens.colorStatusDangerForeground1 },
  warning: { margin: "4px 0 0", color: tokens.colorStatusWarningForeground3 },
  nothing: { margin: "4px 0 0" },
  fieldset: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
