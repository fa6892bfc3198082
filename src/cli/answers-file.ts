import type { Answers } from "../scorecard/answers";
import { readAnswers, type FieldProblem } from "../scorecard/parse";
import type { Context } from "./context";
import { decodeText } from "./decode-text";
import { plain } from "./terminal-text";
import type { CliWords } from "./words/cli-words";

/** What a file of answers says, or what is wrong with it, a line each. */
export type AnswersFile =
  | { readonly kind: "answers"; readonly answers: Answers }
  | { readonly kind: "wrong"; readonly lines: readonly string[] };

export function readAnswersFile(bytes: Uint8Array, { words }: Pick<Context, "words">): AnswersFile {
  const decoded = decodeText(bytes);
  if (decoded.kind === "refused") return wrong(words.answers.notText[decoded.reason]);
  const parsed = parseJson(decoded.text);
  if (parsed.kind === "broken") return wrong(brokenLine(decoded.text, parsed.place, words));
  const reading = readAnswers(parsed.json);
  if (reading.kind === "answers") return reading;
  const { problems } = reading;
  return wrong(
    words.answers.notAnswers,
    ...problems.slice(0, MOST_LINES).map((problem) => fieldLine(problem, words)),
    ...(problems.length > MOST_LINES ? [words.more(problems.length - MOST_LINES)] : []),
  );
}

const MOST_LINES = 20;

function wrong(...lines: readonly string[]): AnswersFile {
  return { kind: "wrong", lines };
}

function fieldLine({ field, kind, expected }: FieldProblem, { answers }: CliWords): string {
  return `  ${plain(field) || answers.whole}: ${answers.problems[kind](plain(expected))}`;
}

type Parsed = { readonly kind: "json"; readonly json: unknown } | { readonly kind: "broken"; readonly place: number };

function parseJson(text: string): Parsed {
  try {
    return { kind: "json", json: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // The engine says where it stumbled, but at the end of the text.
    const place = /position (\d+)/.exec(error.message)?.[1];
    return { kind: "broken", place: place === undefined ? text.length : Number(place) };
  }
}

function brokenLine(text: string, place: number, { answers }: CliWords): string {
  const before = text.slice(0, place).split(/\r\n|\r|\n/);
  return answers.notJson(before.length, (before.at(-1)?.length ?? 0) + 1);
}
