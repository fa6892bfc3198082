import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useMemo } from "react";
import { functionById } from "../../../kpi/functions/functions";
import type { FunctionsScreenWords } from "../words/functions-screen-words";
import { FunctionRows, type FunctionRowsProps } from "./FunctionRows";
import { functionGroups, type FunctionGroup, type Grouping } from "./function-groups";
import type { ListState } from "./list-state";
import { recentFunctions } from "./recent-functions";

const GROUPINGS: readonly Grouping[] = ["department", "stage"];

/** What was used last, then every function in groups that open and close. */
export function FunctionGroups({ state, words, onChange, ...rows }: FunctionGroupsProps) {
  const styles = useStyles();
  const recent = useMemo(() => recentFunctions().map(functionById), []);
  const recentId = useId();
  const { grouping, open } = state;
  return (
    <>
      {recent.length > 0 && (
        <section aria-labelledby={recentId}>
          <h2 id={recentId} className={styles.subtitle}>
            {words.recent}
          </h2>
          <FunctionRows functions={recent} {...rows} />
        </section>
      )}
      <div role="group" aria-label={words.groupBy} className={styles.choices}>
        <span aria-hidden className={styles.label}>
          {words.groupBy}
        </span>
        {GROUPINGS.map((other) => (
          <Button
            key={other}
            size="small"
            appearance="subtle"
            aria-pressed={other === grouping}
            className={mergeClasses(styles.choice, other === grouping && styles.pressed)}
            onClick={() => onChange({ ...state, grouping: other })}
          >
            {words.groupings[other]}
          </Button>
        ))}
      </div>
      {functionGroups(grouping).map((group) => {
        const key = `${grouping}.${group.id}`;
        const isOpen = open.includes(key);
        const toggled = isOpen ? open.filter((other) => other !== key) : [...open, key];
        return (
          <Group
            key={key}
            group={group}
            isOpen={isOpen}
            onToggle={() => onChange({ ...state, open: toggled })}
            {...rows}
          />
        );
      })}
    </>
  );
}

interface FunctionGroupsProps extends Omit<FunctionRowsProps, "functions"> {
  readonly state: ListState;
  readonly words: FunctionsScreenWords;
  readonly onChange: (state: ListState) => void;
}

function Group({ group, isOpen, onToggle, ...rows }: GroupProps) {
  const styles = useStyles();
  const listId = useId();
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={onToggle}
        >
          <ChevronRightRegular aria-hidden className={isOpen ? styles.down : styles.chevron} />
          <span className={styles.groupName}>{group.name[rows.language]}</span>
          <span className={styles.count}>{group.functions.length}</span>
        </button>
      </h2>
      <div id={listId} hidden={!isOpen} className={styles.members}>
        {isOpen && <FunctionRows functions={group.functions} {...rows} />}
      </div>
    </section>
  );
}

interface GroupProps extends Omit<FunctionRowsProps, "functions"> {
  readonly group: FunctionGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  subtitle: {
    margin: "12px 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  choices: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", margin: "12px 0 4px" },
  label: {
    marginRight: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  choice: { minWidth: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  pressed: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "4px",
  },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "44px",
    padding: "8px 4px",
    textAlign: "left",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0, fontSize: "16px" },
  down: { flexShrink: 0, fontSize: "16px", transform: "rotate(90deg)" },
  groupName: { flexGrow: 1, minWidth: 0 },
  count: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  members: { padding: "0 0 12px" },
});
