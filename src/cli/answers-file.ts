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
    return { kind: "broken", place: placeOf(error, text) };
  }
}

/** Where the engine stumbled. It leaves that out for the end of the text, and for a sign that cannot stand where it stands. */
function placeOf({ message }: SyntaxError, text: string): number {
  const said = /JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message)?.[1];
  if (said !== undefined) return Number(said);
  if (!isUnexpectedToken(message)) return text.length;
  // A text that ends before the sign is merely unfinished; one that ends behind it is broken.
  let [unfinished, broken] = [0, text.length];
  while (broken - unfinished > 1) {
    const middle = Math.floor((unfinished + broken) / 2);
    if (isUnexpectedToken(complaintAbout(text.slice(0, middle)))) broken = middle;
    else unfinished = middle;
  }
  return unfinished;
}

function isUnexpectedToken(message: string): boolean {
  return message.startsWith("Unexpected token");
}

function complaintAbout(text: string): string {
  try {
    JSON.parse(text);
    return "";
  } catch (error) {
    return error instanceof SyntaxError ? error.message : "";
  }
}

function brokenLine(text: string, place: number, { answers }: CliWords): string {
  const before = text.slice(0, place).split(/\r\n|\r|\n/);
  return answers.notJson(before.length, (before.at(-1)?.length ?? 0) + 1);
}
