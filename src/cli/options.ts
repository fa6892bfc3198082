import { Option } from "commander";
import { isMonth, monthsOf, type Timeline } from "../scorecard/period";
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
 * The place of a month in a timeline, written as `2026-12` or `12/2026`.
 * @throws WrongUse
 */
export function placeOfMonth(said: string, timeline: Timeline, { options }: CliWords): number {
  const [, number = "", year = ""] = /^(\d{1,2})[/-](\d{4})$/.exec(said) ?? [];
  const month = year === "" ? said : `${year}-${number.padStart(2, "0")}`;
  if (!isMonth(month)) throw new WrongUse(options.notMonth(plain(said)));
  const months = monthsOf(timeline);
  const place = months.indexOf(month);
  if (place < 0) throw new WrongUse(options.monthOutside(month, months[0] ?? "", months.at(-1) ?? ""));
  return place;
}
