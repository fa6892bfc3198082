import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { kpiById } from "../../../kpi/catalogue/catalogue";
import { PERSPECTIVE_IDS } from "../../../scorecard/build";
import { addMonths } from "../../../scorecard/period";
import type { Issue } from "../../../scorecard/scorecard";
import { proposeSheetNames } from "../../../workbook/names";
import { ChoiceCards } from "../../ChoiceCards";
import { ErrorMessage } from "../../ErrorMessage";
import { formatMonth } from "../../format";
import { wordsIn } from "../../words/words";
import type { StepProps } from "../step";
import { LONGEST_TYPED } from "../typed-text";
import { chosenKpis } from "../wizard-state";

/** The sheets whose names people see, and may choose. */
const VISIBLE = ["dashboard", "scorecard", "data"] as const;

/** How many of the user's own sheets are named before the rest is counted. */
const NAMED_SHEETS = 3;

/** What will be made, what stays, and what still stands in the way. */
export function ReviewStep(props: StepProps) {
  const styles = useStyles();
  const { state, dispatch, issues, words, namespace } = props;
  const { review: text } = words;
  return (
    <div className={styles.stack}>
      <Summary {...props} />
      <Issues
        {...props}
        title={text.problems}
        issues={issues.filter(({ severity }) => severity === "error")}
        className={styles.problems}
      />
      <Issues
        {...props}
        title={text.warnings}
        issues={issues.filter(({ severity }) => severity === "warning")}
        className={styles.warnings}
      />
      <SheetNames {...props} />
      <Untouched {...props} />
      <ChoiceCards
        legend={text.score}
        value={state.answers.scoreKind}
        choices={[
          { value: "performance", title: text.performance, hint: text.performanceHint },
          { value: "achievement", title: text.achievement, hint: text.achievementHint },
        ]}
        onChange={(scoreKind) => dispatch({ type: "answered", change: { scoreKind } })}
      />
      <ChoiceCards
        legend={text.formulas}
        value={state.answers.formulas}
        choices={[
          { value: "native", title: text.native, hint: text.nativeHint },
          { value: "kpi", title: text.kpi(namespace), hint: text.kpiHint },
        ]}
        onChange={(formulas) => dispatch({ type: "answered", change: { formulas } })}
      />
    </div>
  );
}

function Summary({ state: { answers }, language, words }: StepProps) {
  const styles = useStyles();
  const { review: text } = words;
  const chosen = chosenKpis(answers);
  const perspectives = PERSPECTIVE_IDS.filter((id) => chosen.some(({ perspective }) => perspective === id));
  const last = addMonths(answers.firstMonth, answers.months - 1);
  return (
    <div className={styles.summary}>
      {answers.organisation.name.trim() !== "" && <strong>{answers.organisation.name.trim()}</strong>}
      <span>{text.summary(chosen.length, perspectives.length)}</span>
      <span>
        {text.timeline(formatMonth(answers.firstMonth, language), formatMonth(last, language), answers.months)}
      </span>
    </div>
  );
}

function Issues({ title, issues, className, state, language, words, stepAsking, onGoTo }: IssuesProps) {
  const styles = useStyles();
  if (issues.length === 0) return null;
  return (
    <section className={className}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.issues}>
        {issues.map((issue) => {
          const step = stepAsking(issue.question);
          return (
            <li key={issue.question + issue.message}>
              {subjectOf(issue, state, language)}
              {issue.message}{" "}
              <Button size="small" appearance="transparent" className={styles.link} onClick={() => onGoTo(step)}>
                {words.review.goTo(words.steps[step])}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface IssuesProps extends StepProps {
  readonly title: string;
  readonly className: string;
}

/** The KPI an issue is about: here it does not stand beside its question. */
function subjectOf({ question }: Issue, { answers }: StepProps["state"], language: StepProps["language"]): string {
  const id = /^kpi\.([^.]+)\./.exec(question)?.[1];
  const kpi = answers.kpis.find((candidate) => candidate.id === id);
  if (kpi === undefined) return "";
  return `${kpi.name.trim() || kpiById(kpi.id).name[language]}: `;
}

function SheetNames({ state, dispatch, workbook, language, words }: StepProps) {
  const styles = useStyles();
  const { review: text } = words;
  const taken = workbook.kind === "seen" ? workbook.sheets : [];
  const proposal = proposeSheetNames(state.answers.language, taken, state.sheetNames);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text.made}</h2>
      {VISIBLE.map((sheet) => {
        const mended = proposal.mended.find((name) => name.sheet === sheet);
        return (
          <Field
            key={sheet}
            label={{ children: <SheetLabel name={text.sheets[sheet]} hint={text.sheetHints[sheet]} /> }}
            {...(mended === undefined
              ? {}
              : {
                  validationState: "warning",
                  validationMessage: text.mended(mended.wanted, mended.name, mended.reason[language]),
                })}
          >
            <Input
              aria-label={text.sheetName(text.sheets[sheet])}
              value={state.sheetNames[sheet] ?? proposal.names[sheet]}
              maxLength={LONGEST_TYPED}
              autoComplete="off"
              onChange={(_, { value }) => dispatch({ type: "sheetNamed", sheet, name: value })}
            />
          </Field>
        );
      })}
      <p className={styles.text}>{text.hiddenSheets(`${proposal.names.calc}, ${proposal.names.kpi}`)}</p>
    </section>
  );
}

function SheetLabel({ name, hint }: { readonly name: string; readonly hint: string }) {
  const styles = useStyles();
  return (
    <>
      {name} <span className={styles.hint}>– {hint}</span>
    </>
  );
}

function Untouched({ workbook, language, words }: StepProps) {
  const styles = useStyles();
  const { review: text } = words;
  if (workbook.kind === "failed")
    return <ErrorMessage error={workbook.error} title={text.surveyFailed} words={wordsIn(language)} />;
  const sheets = workbook.kind === "seen" ? workbook.sheets : [];
  const named = sheets.slice(0, NAMED_SHEETS).join(", ");
  const more = sheets.length > NAMED_SHEETS ? text.andMore(sheets.length - NAMED_SHEETS) : "";
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text.untouched}</h2>
      <p className={styles.text}>
        {sheets.length > 0 && `${text.untouchedSheets(sheets.length, named + more)} `}
        {text.undo}
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "16px", overflowWrap: "anywhere" },
  summary: {
    display: "flex",
    flexDirection: "column",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  problems: {
    padding: "8px 12px",
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warnings: {
    padding: "8px 12px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  issues: {
    margin: "4px 0 0",
    paddingLeft: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: {
    minWidth: 0,
    padding: 0,
    height: "auto",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textAlign: "left",
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
