import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useEffect, useRef } from "react";
import { FUNCTION_WORDS } from "../../kpi/functions/words";
import type { Language } from "../../kpi/language";
import { Frame } from "../Frame";
import { searchFunctions } from "./function-search";
import type { FunctionsScreenWords } from "./words/functions-screen-words";
import { HomeHeader } from "../HomeHeader";
import { ScreenTitle } from "../ScreenTitle";

/** Every function in a line or two, narrowed by a search. */
export function FunctionList({
  namespace,
  search,
  seen,
  language,
  words,
  onSearch,
  onOpen,
  onLeave,
}: FunctionListProps) {
  const styles = useStyles();
  const found = searchFunctions(search, language, namespace);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const last = list.current?.querySelector<HTMLElement>(`[data-function="${seen ?? ""}"]`);
    (last ?? heading.current)?.focus({ preventScroll: last === null || last === undefined });
    // Only when the list opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
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
        {found.length === 0 ? words.nothingFound(search.trim()) : words.found(found.length)}
      </p>
      <ul ref={list} className={styles.list}>
        {found.map(({ id }) => (
          <li key={id}>
            <button type="button" className={styles.row} data-function={id} onClick={() => onOpen(id)}>
              <span className={styles.name}>{FUNCTION_WORDS[id]?.name[language]}</span>
              <code className={styles.id}>{`${namespace}.${id}`}</code>
              <span className={styles.hint}>{FUNCTION_WORDS[id]?.description[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

interface FunctionListProps {
  readonly namespace: string;
  readonly search: string;
  /** The function to come back to, `null` at first. */
  readonly seen: string | null;
  readonly language: Language;
  readonly words: FunctionsScreenWords;
  readonly onSearch: (search: string) => void;
  readonly onOpen: (id: string) => void;
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
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "2px 8px",
    width: "100%",
    boxSizing: "border-box",
    padding: "10px 12px",
    textAlign: "left",
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  id: {
    alignSelf: "start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  hint: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
