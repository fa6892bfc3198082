import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PERSPECTIVE_IDS, PERSPECTIVES } from "../../../scorecard/build";
import { formatShare, formatNumber } from "../../format";
import { balanceWeights } from "../balance";
import { KpiWeight } from "../KpiWeight";
import type { StepProps } from "../step";
import { issueAt } from "../wizard-issues";
import { chosenKpis, chosenWeights } from "../wizard-state";

/** How much each KPI counts. */
export function WeightsStep(props: StepProps) {
  const { state, dispatch, issues, language, words, onGoTo } = props;
  const styles = useStyles();
  const { weights: text } = words;
  const chosen = chosenKpis(state.answers);
  const total = chosen.reduce((sum, { weight }) => sum + weight, 0);
  const weights = chosenWeights(state);
  const stuck = balanceWeights(weights) === null;
  const problem = issueAt(issues, "weights");
  if (chosen.length === 0)
    return (
      <>
        <p>{words.targets.noKpis}</p>
        <Button onClick={() => onGoTo("kpis")}>{words.targets.toKpis}</Button>
      </>
    );
  return (
    <div className={styles.stack}>
      <div className={styles.buttons}>
        <Button disabledFocusable={stuck} onClick={() => dispatch({ type: "weightsBalanced" })}>
          {text.balance}
        </Button>
        <Button disabledFocusable={stuck} onClick={() => dispatch({ type: "weightsEqualised" })}>
          {text.equal}
        </Button>
      </div>
      <div role="status" className={styles.total}>
        <strong>
          {text.total}: {formatNumber(total, language)}
        </strong>
        {problem !== null && <p className={styles[problem.severity]}>{problem.message}</p>}
        {stuck && (
          <p className={styles.warning}>
            {weights.every(({ locked }) => locked) ? text.allLocked : text.lockedTooMuch}
          </p>
        )}
      </div>
      {PERSPECTIVE_IDS.map((id) => {
        const members = chosen.filter(({ perspective }) => perspective === id);
        const sum = members.reduce((part, { weight }) => part + weight, 0);
        return members.length === 0 ? null : (
          <section key={id} className={styles.group}>
            <h2 className={styles.heading}>
              {PERSPECTIVES[id][language]}
              <span>{formatShare(total > 0 ? sum / total : 0, language)}</span>
            </h2>
            {members.map((kpi) => (
              <KpiWeight key={kpi.id} kpi={kpi} total={total} {...props} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  total: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  error: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
  warning: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
  group: { display: "flex", flexDirection: "column", gap: "12px", marginTop: "4px" },
  heading: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    margin: 0,
    paddingBottom: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
