import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpenRegular } from "@fluentui/react-icons/svg/lock-open";
import { kpiById } from "../../kpi/catalogue/catalogue";
import type { KpiAnswer } from "../../scorecard/answers";
import { formatNumber, formatShare } from "../format";
import { NumberField } from "./NumberField";
import type { StepProps } from "./step";
import { issueAt } from "./wizard-issues";
import { questionOf } from "./wizard-state";

/** The weight of one KPI, and the share that follows from it. */
export function KpiWeight({ kpi, total, state, dispatch, issues, language, words }: KpiWeightProps) {
  const styles = useStyles();
  const { weights: text } = words;
  const name = kpi.name.trim() || kpiById(kpi.id).name[language];
  const locked = state.locked.includes(kpi.id);
  const share = total > 0 ? kpi.weight / total : 0;
  const question = questionOf(kpi.id, "weight");
  const typed = state.texts[question];
  return (
    <NumberField
      label={name}
      value={kpi.weight}
      text={typed}
      unit={{ kind: "weight" }}
      format={(value) => formatNumber(value, language)}
      language={language}
      words={words}
      issue={issueAt(issues, question)}
      onType={(weight) => dispatch({ type: "numberTyped", id: kpi.id, part: "weight", text: weight, language })}
      onChoose={(value) => dispatch({ type: "readingChosen", id: kpi.id, part: "weight", value })}
      beside={
        <>
          <Button
            appearance="subtle"
            icon={locked ? <LockClosedRegular /> : <LockOpenRegular />}
            aria-label={locked ? text.unlock(name) : text.lock(name)}
            title={locked ? text.unlock(name) : text.lock(name)}
            onClick={() => dispatch({ type: "lockToggled", id: kpi.id })}
          />
          <span className={styles.track} aria-hidden>
            <span className={styles.bar} style={{ width: `${String(Math.min(1, share) * 100)}%` }} />
          </span>
          <span className={styles.share}>
            <span className={styles.hidden}>{text.share} </span>
            {formatShare(share, language)}
          </span>
        </>
      }
    />
  );
}

interface KpiWeightProps extends Pick<StepProps, "state" | "dispatch" | "issues" | "language" | "words"> {
  readonly kpi: KpiAnswer;
  /** Of all chosen KPIs. */
  readonly total: number;
}

const useStyles = makeStyles({
  track: {
    flexGrow: 1,
    minWidth: "16px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  bar: { display: "block", height: "100%", backgroundColor: tokens.colorCompoundBrandBackground },
  share: {
    flexShrink: 0,
    minWidth: "44px",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
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
