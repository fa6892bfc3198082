import { Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import type { Language } from "../../../kpi/language";
import { calendarMonthOf, yearOf } from "../../../scorecard/period";
import type { CurrencyCode } from "../../../scorecard/scorecard";
import { TEMPLATES, templateById } from "../../../scorecard/templates/templates";
import { ChoiceCards } from "../../ChoiceCards";
import { monthName } from "../../format";
import { wordsIn } from "../../words/words";
import { fieldState } from "../field-state";
import { LONGEST_TYPED } from "../typed-text";
import { issueAt } from "../wizard-issues";
import type { StepProps } from "../step";

const CURRENCIES: readonly CurrencyCode[] = ["VND", "USD", "EUR", "GBP"];
const LANGUAGES: readonly Language[] = ["vi", "en"];
const MONTHS = [12, 18, 24, 36];
const CALENDAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const EARLIEST_YEAR = 2000;
const YEARS_AHEAD = 5;

/** Whose scorecard it is, and over which months. */
export function OrganisationStep({ state, dispatch, issues, language, words, today }: StepProps) {
  const styles = useStyles();
  const { organisation: text } = words;
  const { answers } = state;
  return (
    <div className={styles.stack}>
      <ChoiceCards
        legend={text.template}
        choices={TEMPLATES.map(({ id, name, description }) => ({
          value: id,
          title: name[language],
          hint: description[language],
        }))}
        value={answers.templateId}
        onChange={(id) => {
          const template = templateById(id);
          if (template !== null) dispatch({ type: "templateChosen", template, today });
        }}
      />
      <Field
        label={`${text.name} (${text.optional})`}
        hint={text.nameHint}
        {...fieldState(issueAt(issues, "organisation.name"))}
      >
        <Input
          value={answers.organisation.name}
          autoComplete="organization"
          maxLength={LONGEST_TYPED}
          onChange={(_, { value }) => dispatch({ type: "organisationAnswered", change: { name: value } })}
        />
      </Field>
      <Field
        label={`${text.mission} (${text.optional})`}
        hint={text.missionHint}
        {...fieldState(issueAt(issues, "organisation.mission"))}
      >
        <Textarea
          value={answers.organisation.mission}
          rows={2}
          resize="vertical"
          maxLength={LONGEST_TYPED}
          onChange={(_, { value }) => dispatch({ type: "organisationAnswered", change: { mission: value } })}
        />
      </Field>
      <Field label={text.currency}>
        <Select
          value={answers.currency}
          onChange={(_, { value }) => {
            const currency = CURRENCIES.find((code) => code === value);
            if (currency !== undefined) dispatch({ type: "currencyChosen", currency, language });
          }}
        >
          {CURRENCIES.map((code) => (
            <option key={code} value={code}>
              {text.currencies[code]}
            </option>
          ))}
        </Select>
      </Field>
      <FirstMonth {...{ state, dispatch, issues, language, words, today }} />
      <Field label={text.months} {...fieldState(issueAt(issues, "timeline.months"))}>
        <Select
          value={answers.months}
          onChange={(_, { value }) => dispatch({ type: "answered", change: { months: Number(value) } })}
        >
          {withOwn(MONTHS, answers.months).map((months) => (
            <option key={months} value={months}>
              {text.monthsOption(months)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.fiscalYear} {...fieldState(issueAt(issues, "timeline.fiscalYearStart"))}>
        <Select
          value={answers.fiscalYearStart}
          onChange={(_, { value }) => dispatch({ type: "answered", change: { fiscalYearStart: Number(value) } })}
        >
          {CALENDAR.map((month) => (
            <option key={month} value={month}>
              {monthName(month, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.language}>
        <Select
          value={answers.language}
          onChange={(_, { value }) =>
            dispatch({ type: "answered", change: { language: value === "vi" ? "vi" : "en" } })
          }
        >
          {LANGUAGES.map((other) => (
            <option key={other} value={other} lang={other}>
              {wordsIn(other).languageName}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function FirstMonth({ state, dispatch, issues, language, words, today }: FirstMonthProps) {
  const styles = useStyles();
  const { organisation: text } = words;
  const { firstMonth } = state.answers;
  const month = calendarMonthOf(firstMonth);
  const year = yearOf(firstMonth);
  const lastYear = yearOf(today) + YEARS_AHEAD;
  const years = Array.from({ length: lastYear - EARLIEST_YEAR + 1 }, (_, index) => lastYear - index);
  const choose = (chosenYear: number, chosenMonth: number): void =>
    dispatch({
      type: "answered",
      change: { firstMonth: `${String(chosenYear)}-${String(chosenMonth).padStart(2, "0")}` },
    });
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{text.firstMonth}</legend>
      <div className={styles.pair}>
        <Field {...fieldState(issueAt(issues, "timeline.firstMonth"))}>
          <Select
            aria-label={`${text.firstMonth}: ${text.month}`}
            value={month}
            onChange={(_, { value }) => choose(year, Number(value))}
          >
            {CALENDAR.map((other) => (
              <option key={other} value={other}>
                {monthName(other, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Select
            aria-label={`${text.firstMonth}: ${text.year}`}
            value={year}
            onChange={(_, { value }) => choose(Number(value), month)}
          >
            {withOwn(years, year).map((other) => (
              <option key={other} value={other}>
                {other}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </fieldset>
  );
}

type FirstMonthProps = Pick<StepProps, "state" | "dispatch" | "issues" | "language" | "words" | "today">;

/** A draft may hold a number that is not among those offered. */
function withOwn(offered: readonly number[], own: number): readonly number[] {
  return offered.includes(own) ? offered : [...offered, own];
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "16px" },
  fieldset: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: "2px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(110px, 100%), 1fr))", gap: "8px" },
});
