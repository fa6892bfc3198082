import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useEffect, useMemo, useRef } from "react";
import type { Language } from "../../../kpi/language";
import { Frame } from "../../Frame";
import { HomeHeader } from "../../HomeHeader";
import { ScreenTitle } from "../../ScreenTitle";
import { searchFunctions } from "../function-search";
import { MistakeAnswer } from "../mistakes/MistakeAnswer";
import { mistakesAsked } from "../mistakes/mistake-search";
import { explainWordsIn } from "../words/explain-words";
import type { FunctionsScreenWords } from "../words/functions-screen-words";
import { FunctionGroups } from "./FunctionGroups";
import { FunctionRows } from "./FunctionRows";
import type { ListState } from "./list-state";

/** Every function: in groups, or those that a search means. */
export function FunctionList({ namespace, state, language, words, onChange, onOpen, onExplain, onLeave }: ListProps) {
  const styles = useStyles();
  const { search, seen } = state;
  const isSearch = search.trim() !== "";
  const found = useMemo(
    () => (isSearch ? searchFunctions(search, language, namespace) : []),
    [isSearch, search, language, namespace],
  );
  const mistakes = useMemo(() => mistakesAsked(search), [search]);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const onSearch = (text: string): void => onChange({ ...state, search: text });
  useEffect(() => {
    const last = list.current?.querySelector<HTMLElement>(`[data-function="${seen ?? ""}"]`);
    (last ?? heading.current)?.focus({ preventScroll: last === null || last === undefined });
    // Only when the list opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const rows = { namespace, language, onOpen };
  return (
    <Frame
      header={
        <HomeHeader label={words.home} onLeave={onLeave}>
          <ScreenTitle ref={heading}>{words.title}</ScreenTitle>
        </HomeHeader>
      }
    >
      <p className={styles.lead}>{words.lead}</p>
      <Field label={words.search} hint={words.searchHint}>
        <Input
          value={search}
          autoComplete="off"
          contentBefore={<SearchRegular />}
          contentAfter={
            search === "" ? null : (
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={words.clearSearch}
                onClick={() => onSearch("")}
              />
            )
          }
          onChange={(_, { value }) => onSearch(value)}
        />
      </Field>
      <p role="status" className={styles.count}>
        {isSearch && (found.length === 0 ? words.nothingFound(search.trim()) : words.found(found.length))}
      </p>
      <div ref={list}>
        {isSearch ? (
          <>
            {mistakes.map((mistake) => (
              <MistakeAnswer
                key={mistake.id}
                mistake={mistake}
                namespace={namespace}
                language={language}
                words={words}
                onOpen={onOpen}
              />
            ))}
            <FunctionRows functions={found} {...rows} />
          </>
        ) : (
          <>
            <Button className={styles.explain} onClick={onExplain}>
              {explainWordsIn(language).open}
            </Button>
            <FunctionGroups state={state} words={words} onChange={onChange} {...rows} />
          </>
        )}
      </div>
    </Frame>
  );
}

interface ListProps {
  readonly namespace: string;
  readonly state: ListState;
  readonly language: Language;
  readonly words: FunctionsScreenWords;
  readonly onChange: (state: ListState) => void;
  readonly onOpen: (id: string) => void;
  readonly onExplain: () => void;
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  lead: {
    margin: "0 0 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  count: {
    margin: "8px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  explain: { margin: "0 0 4px" },
});
