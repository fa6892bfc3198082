import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KpiAnswer } from "../../../scorecard/answers";
import { templateById } from "../../../scorecard/templates/templates";
import { KpiTarget } from "../KpiTarget";
import type { StepProps } from "../step";
import { chosenKpis, type WizardState } from "../wizard-state";

/** What counts as good, and what is still acceptable. */
export function TargetsStep(props: StepProps) {
  const { state, dispatch, language, words, onGoTo } = props;
  const styles = useStyles();
  const { targets: text } = words;
  const chosen = chosenKpis(state.answers);
  if (chosen.length === 0)
    return (
      <>
        <p>{text.noKpis}</p>
        <Button onClick={() => onGoTo("kpis")}>{text.toKpis}</Button>
      </>
    );
  const examples = untouchedExamples(state);
  const template = templateById(state.answers.templateId);
  return (
    <div className={styles.stack}>
      {examples.length > 0 && template !== null && (
        <div className={styles.examples}>
          {template.targetSource[language]}
          <div>
            <Button
              size="small"
              className={styles.clear}
              onClick={() => dispatch({ type: "targetsCleared", ids: examples.map(({ id }) => id) })}
            >
              {text.clearExamples}
            </Button>
          </div>
        </div>
      )}
      {chosen.map((kpi) => (
        <KpiTarget key={kpi.id} kpi={kpi} {...props} />
      ))}
    </div>
  );
}

/** Chosen KPIs that still carry exactly the numbers of the template: what somebody typed is never among them. */
function untouchedExamples({ answers }: WizardState): readonly KpiAnswer[] {
  const template = templateById(answers.templateId);
  return chosenKpis(answers).filter((kpi) =>
    template?.kpis.some(
      ({ id, target, minimum }) => id === kpi.id && target !== null && target === kpi.target && minimum === kpi.minimum,
    ),
  );
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  examples: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  clear: { marginTop: "8px" },
});
