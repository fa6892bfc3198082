import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WizardWords } from "../words/wizard/wizard-words";
import type { StepId } from "./step-id";
import { STEPS } from "./steps";

/** Where one is, and the way to every other step. */
export function StepIndicator({ present, troubled, words, onGoTo }: StepIndicatorProps) {
  const styles = useStyles();
  const place = STEPS.findIndex(({ id }) => id === present);
  return (
    <nav aria-label={words.stepsNavigation}>
      <ol className={styles.list}>
        {STEPS.map(({ id, title }, index) => {
          const trouble = troubled.includes(id);
          const label = `${String(index + 1)}. ${title(words)}${trouble ? `, ${words.stepHasErrors}` : ""}`;
          return (
            <li key={id} className={styles.item}>
              <button
                type="button"
                className={mergeClasses(
                  styles.button,
                  index < place && styles.behind,
                  index === place && styles.present,
                  trouble && styles.trouble,
                )}
                aria-current={index === place ? "step" : undefined}
                aria-label={label}
                title={label}
                onClick={() => onGoTo(id)}
              >
                {trouble ? "!" : index + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

interface StepIndicatorProps {
  readonly present: StepId;
  /** Steps with an error on them. */
  readonly troubled: readonly StepId[];
  readonly words: WizardWords;
  readonly onGoTo: (step: StepId) => void;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    rowGap: "4px",
    alignItems: "center",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    alignItems: "center",
    ":not(:last-child)::after": {
      content: '""',
      width: "10px",
      height: "2px",
      backgroundColor: tokens.colorNeutralStroke2,
    },
  },
  button: {
    boxSizing: "border-box",
    width: "26px",
    height: "26px",
    padding: 0,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  behind: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  present: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  trouble: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `2px solid ${tokens.colorStatusDangerBorder2}`,
    ":hover": { backgroundColor: tokens.colorStatusDangerBackground1 },
  },
});
