import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowCounterclockwiseRegular } from "@fluentui/react-icons/svg/arrow-counterclockwise";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { TableEditRegular } from "@fluentui/react-icons/svg/table-edit";
import { useState } from "react";
import type { Language } from "../../kpi/language";
import { formatMoment } from "../format";
import { InlineQuestion } from "../InlineQuestion";
import { useReturnFocus } from "../use-return-focus";
import { STEP_IDS } from "../wizard/step-id";
import type { PaneWords } from "../words/pane-words";
import { ActionRow } from "./ActionRow";
import type { HomeContents } from "./home-contents";

/** What can be done now. The first thing that makes sense stands out; the others are as near. */
export function HomeActions(props: HomeActionsProps) {
  const { contents, language, words, onWizard, onFigures, onOpenFile, onFunctions, onConvert } = props;
  const { home } = words;
  const usable = contents.scorecards.filter(({ scorecard }) => scorecard !== null);
  const drafting = contents.draft.kind === "draft";
  const only = usable.length === 1;
  return (
    <>
      {contents.draft.kind === "draft" && (
        <ContinueDraft draft={contents.draft.draft} language={language} words={words} onWizard={onWizard} />
      )}
      {contents.draft.kind === "unreadable" && <p>{home.draftUnreadable}</p>}
      {contents.draft.kind === "failed" && <p>{home.draftFailed}</p>}
      {usable.map(({ prefix, scorecard }, index) => {
        const name = scorecard?.organisation.name || home.unnamed;
        return (
          <ActionRow
            key={prefix}
            icon={<TableEditRegular />}
            title={only ? home.enterFigures : home.enterFiguresOf(name)}
            hint={home.enterFiguresHint}
            primary={!drafting && index === 0}
            onClick={() => onFigures(prefix)}
          />
        );
      })}
      {!drafting && (
        <ActionRow
          icon={<AddRegular />}
          title={usable.length === 0 ? home.create : home.createAnother}
          hint={usable.length === 0 ? home.createHint : home.createAnotherHint}
          primary={usable.length === 0}
          onClick={() => onWizard("new")}
        />
      )}
      <ActionRow icon={<FolderOpenRegular />} title={home.openFile} hint={home.openFileHint} onClick={onOpenFile} />
      <ActionRow icon={<MathFormulaRegular />} title={home.functions} hint={home.functionsHint} onClick={onFunctions} />
      <ActionRow
        icon={<ArrowCounterclockwiseRegular />}
        title={home.convert}
        hint={home.convertHint}
        onClick={onConvert}
      />
    </>
  );
}

/** Where the start screen leads. */
export interface HomeChoices {
  /** `draft` goes on where the draft stopped. */
  readonly onWizard: (begin: "new" | "draft") => void;
  readonly onFigures: (prefix: string) => void;
  readonly onOpenFile: () => void;
  readonly onFunctions: () => void;
  readonly onConvert: () => void;
}

interface HomeActionsProps extends HomeChoices {
  readonly contents: HomeContents;
  readonly language: Language;
  readonly words: PaneWords;
}

function ContinueDraft({ draft, language, words, onWizard }: ContinueDraftProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const opener = useReturnFocus(asking);
  const { home } = words;
  const hint = home.draftOf(
    draft.answers.organisation.name.trim(),
    STEP_IDS.indexOf(draft.step) + 1,
    STEP_IDS.length,
    formatMoment(new Date(draft.savedAt), new Date(), language),
  );
  return (
    <>
      <ActionRow
        icon={<EditRegular />}
        title={home.continueDraft}
        hint={hint}
        primary
        onClick={() => onWizard("draft")}
      />
      {asking ? (
        <InlineQuestion
          title={home.startOverAsk}
          yes={home.startOverYes}
          no={home.keepDraft}
          onYes={() => onWizard("new")}
          onNo={() => setAsking(false)}
        />
      ) : (
        <Button
          ref={opener}
          size="small"
          appearance="subtle"
          icon={<ArrowCounterclockwiseRegular />}
          className={styles.startOver}
          onClick={() => setAsking(true)}
        >
          {home.startOver}
        </Button>
      )}
    </>
  );
}

interface ContinueDraftProps {
  readonly draft: Extract<HomeContents["draft"], { readonly kind: "draft" }>["draft"];
  readonly language: Language;
  readonly words: PaneWords;
  readonly onWizard: (begin: "new" | "draft") => void;
}

const useStyles = makeStyles({ startOver: { alignSelf: "flex-start" } });
