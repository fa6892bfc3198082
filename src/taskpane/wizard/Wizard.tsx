import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useReducer, useRef, useState } from "react";
import { TEMPLATES } from "../../scorecard/templates/templates";
import { Busy } from "../Busy";
import { Frame } from "../Frame";
import { Notice } from "../Notice";
import type { Pane, ScreenProps } from "../screen";
import { wizardWordsIn } from "../words/wizard/words";
import { wordsIn } from "../words/words";
import { CreationPanel } from "./CreationPanel";
import { parseDraft, stateOf } from "./draft";
import type { WorkbookView } from "./step";
import { StepIndicator } from "./StepIndicator";
import { NextSteps } from "./NextSteps";
import { neighbour, stepAsking, STEPS } from "./steps";
import type { StepId } from "./step-id";
import { useCreation, type CreationState } from "./use-creation";
import { useDraft } from "./use-draft";
import { WizardFooter } from "./WizardFooter";
import { errorsAmong, wizardIssues } from "./wizard-issues";
import { startState, wizardReducer, type WizardState } from "./wizard-state";
import { HomeHeader } from "../HomeHeader";
import { ScreenTitle } from "../ScreenTitle";

/** Asks what a scorecard is to measure, and makes it. */
export function Wizard(props: WizardProps) {
  const { pane, language, begin } = props;
  const [start, setStart] = useState<WizardState | null>(null);
  useEffect(() => {
    let current = true;
    const fresh = (): WizardState => startState(TEMPLATES[0], language, pane.today);
    const settle = (state: WizardState): void => {
      if (current) setStart((before) => before ?? state);
    };
    if (begin === "new") settle(fresh());
    else
      pane.drafts.load().then(
        (stored) => {
          const draft = parseDraft(stored);
          settle(draft === null ? fresh() : stateOf(draft));
        },
        () => settle(fresh()),
      );
    return () => {
      current = false;
    };
  }, [begin, language, pane]);
  if (start === null)
    return (
      <Frame>
        <Busy label={wordsIn(language).pane.loading} whenLong={wordsIn(language).pane.whenLong} />
      </Frame>
    );
  return <RunningWizard {...props} start={start} />;
}

interface WizardProps extends ScreenProps {
  /** `draft` goes on where a draft stopped, or begins where there is none. */
  readonly begin: "new" | "draft";
  readonly onFigures: (prefix: string) => void;
  readonly onSaveFile: (prefix: string) => void;
  /** Told while a workbook is being made. */
  readonly onBusy: (busy: boolean) => void;
}

function RunningWizard({ pane, language, onLeave, onFigures, onSaveFile, onBusy, start }: RunningWizardProps) {
  const styles = useStyles();
  const words = wizardWordsIn(language);
  const [state, dispatch] = useReducer(wizardReducer, start);
  const draft = useDraft(pane.drafts, state);
  const creation = useCreation(pane, draft.drop, onBusy);
  const workbook = useWorkbookView(pane, state.step, creation.state.kind);
  const { kind } = creation.state;
  const heading = useHeadingFocus(state.step, kind);
  const issues = wizardIssues(state, language, words);
  const errors = errorsAmong(issues);
  const { title, Component } = STEPS.find(({ id }) => id === state.step) ?? STEPS[0];
  const goTo = (step: StepId): void => dispatch({ type: "wentTo", step });
  const create = (): void => creation.start(state);
  const panel = (
    <CreationPanel
      creation={creation}
      pane={pane}
      name={state.answers.organisation.name.trim() || wordsIn(language).home.unnamed}
      language={language}
      kept={words.creation.kept}
      done={(prefix) => <NextSteps {...{ prefix, words, onFigures, onSaveFile, onLeave }} />}
    />
  );
  if (kind === "done") return <Frame>{panel}</Frame>;
  if (kind === "running")
    return (
      <Frame>
        <div className={styles.making}>
          <ScreenTitle ref={heading}>{words.creation.title}</ScreenTitle>
        </div>
        {panel}
      </Frame>
    );
  // What was left behind comes first: names proposed beside it would already count it in.
  const leftBehind = kind === "failed" && creation.state.prefix !== null;
  return (
    <Frame
      header={
        <HomeHeader label={words.leaveHint} onLeave={() => void draft.flush().then(onLeave)}>
          <StepIndicator
            present={state.step}
            troubled={[...new Set(errors.map(({ question }) => stepAsking(question)))]}
            words={words}
            onGoTo={goTo}
          />
        </HomeHeader>
      }
      footer={
        leftBehind ? undefined : (
          <WizardFooter
            back={neighbour(state.step, -1)}
            next={neighbour(state.step, 1)}
            blocked={errors.length > 0}
            words={words}
            onGoTo={goTo}
            onCreate={create}
          />
        )
      }
    >
      <div className={styles.titleLine}>
        <ScreenTitle ref={heading}>{title(words)}</ScreenTitle>
        <span className={styles.position}>
          {words.position(STEPS.findIndex(({ id }) => id === state.step) + 1, STEPS.length)}
        </span>
      </div>
      <p className={styles.lead}>{leftBehind ? null : words[state.step].lead}</p>
      {!draft.saved && (
        <div role="status" className={styles.notice}>
          <Notice intent="warning">{words.draftNotSaved}</Notice>
        </div>
      )}
      {kind !== "idle" && <div className={styles.notice}>{panel}</div>}
      {!leftBehind && (
        <Component
          state={state}
          dispatch={dispatch}
          issues={issues}
          workbook={workbook}
          language={language}
          words={words}
          namespace={pane.namespace}
          today={pane.today}
          stepAsking={stepAsking}
          onGoTo={goTo}
        />
      )}
    </Frame>
  );
}

interface RunningWizardProps extends WizardProps {
  readonly start: WizardState;
}

/** Looks at the workbook whenever the review needs to know it, and again after something was made or removed. */
function useWorkbookView({ host }: Pane, step: StepId, creation: CreationState["kind"]): WorkbookView {
  const [view, setView] = useState<WorkbookView>({ kind: "looking" });
  const needed = step === "review" && creation !== "running" && creation !== "done";
  useEffect(() => {
    if (!needed) return;
    let current = true;
    host.survey().then(
      ({ sheets }) => current && setView({ kind: "seen", sheets }),
      (error: unknown) => current && setView({ kind: "failed", error }),
    );
    return () => {
      current = false;
    };
  }, [host, needed, creation]);
  return view;
}

/** A new step, and whatever comes of creating, begins at its heading: for the eyes and for a screen reader. */
function useHeadingFocus(step: StepId, creation: CreationState["kind"]) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step, creation]);
  return heading;
}

const useStyles = makeStyles({
  making: { margin: "36px 0 16px" },
  titleLine: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
  },
  position: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  lead: {
    margin: "2px 0 16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  notice: { marginBottom: "16px" },
});
