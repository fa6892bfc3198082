import { Option } from "commander";
import { isMonth, monthsOf, type Month, type Timeline } from "../scorecard/period";
import { plain } from "./terminal-text";
import type { CliWords } from "./words/cli-words";
import { WrongUse } from "./wrong-use";

/** The language was found before anything was parsed; this lets it be said, and be refused where there is no such one. */
export function languageOption(words: CliWords, description = words.options.language): Option {
  return new Option("--language <language>", description).choices(["vi", "en"]);
}

/** Gathers an option that may stand several times. */
export function gathered(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/**
 * The place of a month in a timeline.
 * @throws WrongUse
 */
export function placeOfMonth(month: Month, timeline: Timeline, { options }: CliWords): number {
  if (!isMonth(month)) throw new WrongUse(options.notMonth(plain(month)));
  const months = monthsOf(timeline);
  const place = months.indexOf(month);
  if (place < 0) throw new WrongUse(options.monthOutside(month, months[0] ?? "", months.at(-1) ?? ""));
  return place;
}
