import { Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { KpiDefinition } from "../../kpi/catalogue/definition";
import { kpiById } from "../../kpi/catalogue/catalogue";
import { inputById } from "../../kpi/catalogue/inputs";
import type { Language } from "../../kpi/language";
import type { KpiAnswer } from "../../scorecard/answers";
import { PERSPECTIVE_IDS, PERSPECTIVES } from "../../scorecard/build";
import type { Issue } from "../../scorecard/scorecard";
import type { WizardWords } from "../words/wizard/wizard-words";
import { fieldState } from "./field-state";
import { LONGEST_TYPED } from "./typed-text";
import { issueAt } from "./wizard-issues";
import type { WizardAction } from "./wizard-state";

/** One KPI to tick, with what it means folded away below it. */
export function KpiChoice({ kpi, dispatch, issues, language, words }: KpiChoiceProps) {
  const styles = useStyles();
  const definition = kpiById(kpi.id);
  const catalogueName = definition.name[language];
  const name = kpi.name.trim() || catalogueName;
  const nameIssue = issueAt(issues, `kpi.${kpi.id}.name`);
  return (
    <div className={styles.row}>
      <Checkbox
        className={styles.checkbox}
        checked={kpi.chosen}
        label={{ children: name, className: styles.name }}
        onChange={(_, { checked }) =>
          dispatch({ type: "kpiAnswered", id: kpi.id, change: { chosen: checked === true } })
        }
      />
      <div className={styles.body}>
        <details open={nameIssue === null ? undefined : true}>
          <summary className={styles.summary}>
            <span>{factsOf(kpi, definition, language)}</span>
            <span className={styles.more}>
              {words.kpis.more}
              <span className={styles.hidden}>: {name}</span>
            </span>
          </summary>
          <p className={styles.text}>{definition.definition[language]}</p>
          <dl className={styles.list}>
            <dt>{words.kpis.formula}</dt>
            <dd className={styles.value}>{definition.formula[language]}</dd>
            <dt>{words.kpis.inputs}</dt>
            {[...new Set(Object.values(definition.inputs))].map((id) => (
              <dd key={id} className={styles.value}>
                {inputById(id).name[language]}
                <span className={styles.source}> · {inputById(id).source[language]}</span>
              </dd>
            ))}
          </dl>
          <div className={styles.fields}>
            <Field label={words.kpis.ownName} size="small" {...fieldState(nameIssue)}>
              <Input
                value={kpi.name}
                placeholder={catalogueName}
                maxLength={LONGEST_TYPED}
                autoComplete="off"
                onChange={(_, { value }) => dispatch({ type: "kpiAnswered", id: kpi.id, change: { name: value } })}
              />
            </Field>
            <Field label={words.kpis.perspective} size="small">
              <Select
                value={kpi.perspective}
                onChange={(_, { value }) => {
                  const perspective = PERSPECTIVE_IDS.find((id) => id === value);
                  if (perspective !== undefined) dispatch({ type: "kpiAnswered", id: kpi.id, change: { perspective } });
                }}
              >
                {PERSPECTIVE_IDS.map((id) => (
                  <option key={id} value={id}>
                    {PERSPECTIVES[id][language]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        </details>
      </div>
    </div>
  );
}

interface KpiChoiceProps {
  readonly kpi: KpiAnswer;
  readonly dispatch: Dispatch<WizardAction>;
  readonly issues: readonly Issue[];
  readonly language: Language;
  readonly words: WizardWords;
}

function factsOf(kpi: KpiAnswer, { abbreviation, name }: KpiDefinition, language: Language): string {
  const own = kpi.name.trim() === "" ? [] : [name[language]];
  return [abbreviation, ...own, PERSPECTIVES[kpi.perspective][language]].join(" · ");
}

const useStyles = makeStyles({
  row: { padding: "4px 0 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  checkbox: { marginLeft: "-8px" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  body: {
    paddingLeft: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  summary: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    marginTop: "-6px",
    padding: "4px 0",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "::-webkit-details-marker": { display: "none" },
  },
  more: {
    flexShrink: 0,
    color: tokens.colorBrandForegroundLink,
    "::after": { content: '"▾"', display: "inline-block", marginLeft: "4px" },
    "[open] > summary > &": { "::after": { transform: "rotate(180deg)" } },
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  text: { margin: "4px 0 8px" },
  list: { margin: 0, color: tokens.colorNeutralForeground2 },
  value: { margin: "0 0 4px", color: tokens.colorNeutralForeground1 },
  source: { color: tokens.colorNeutralForeground2 },
  fields: { display: "flex", flexDirection: "column", gap: "8px", margin: "8px 0 4px" },
});
