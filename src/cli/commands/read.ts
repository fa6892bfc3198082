import { resolve } from "node:path";
import type { Command } from "commander";
import { answersOf, lostInAnswers } from "../../scorecard/answers-of";
import { monthsOf } from "../../scorecard/period";
import { hasErrors } from "../check-workbook";
import { note, type Context } from "../context";
import { figuresCsv } from "../figures-csv";
import { checkOutput, LARGEST, readInput, STANDARD, writeOutput } from "../files-in-out";
import { languageOption, placeOfMonth } from "../options";
import { scorecardJson, scorecardText } from "../scorecard-text";
import { plain, printableJson } from "../terminal-text";
import { findScorecard, prefixesIn, withWorkbook, type FoundScorecard } from "../workbook-file";
import { WrongUse } from "../wrong-use";

/** `kpi-scorecard read`: what a workbook says, for people or machines, and the files it can be made from again. */
export function addReadCommand(program: Command, context: Context): void {
  const { words } = context;
  program
    .command("read")
    .description(words.read.description)
    .argument("<workbook>", words.read.workbook)
    .option("--prefix <prefix>", words.read.prefix)
    .option("--month <month>", words.read.month)
    .option("--json", words.options.json)
    .option("--figures <file>", words.read.figures)
    .option("--answers <file>", words.read.answers)
    .option("-f, --force", words.options.force)
    .addOption(languageOption(words))
    .addHelpText("after", words.read.examples)
    .action((file: string, options: ReadOptions) => readFile(file, options, context));
}

interface ReadOptions {
  readonly prefix?: string;
  readonly month?: string;
  readonly json?: true;
  readonly figures?: string;
  readonly answers?: string;
  readonly force?: true;
}

async function readFile(file: string, options: ReadOptions, context: Context): Promise<void> {
  const { words } = context;
  const outputs = [options.figures, options.answers].filter((path) => path !== undefined);
  const toStandard = outputs.filter((path) => path === STANDARD).length + (options.json === true ? 1 : 0);
  if (toStandard > 1) throw new WrongUse(words.files.standardTwice);
  if (new Set(outputs.map((path) => resolve(path))).size < outputs.length) throw new WrongUse(words.files.sameOutput);
  for (const path of outputs) await checkOutput(context, path, { force: options.force === true, inputs: [file] });
  const found = await findScorecards(file, options, context);
  // What goes into one file cannot be of several scorecards.
  if (outputs.length > 0 && found.length > 1) {
    throw new WrongUse(words.read.whichOne(found.map(({ prefix }) => prefix).join(", ")));
  }
  if (!outputs.includes(STANDARD)) context.io.stdout.write(shown(found, options, context));
  for (const scorecard of found) await writeFiles(scorecard, options, context);
  context.finish(0);
}

async function findScorecards(
  file: string,
  { prefix }: ReadOptions,
  context: Context,
): Promise<readonly FoundScorecard[]> {
  const bytes = await readInput(context, file, LARGEST.workbook);
  return withWorkbook(file, bytes, context, async (reader) => {
    const prefixes = await prefixesIn(reader, prefix, context);
    if (prefixes.length === 0) throw new WrongUse(context.words.workbook.noScorecard(plain(file)));
    const found: FoundScorecard[] = [];
    for (const each of prefixes) {
      found.push(await findScorecard(reader, each, context));
      if (await hasErrors(reader, each, context)) note(context, context.words.read.hasErrors(each, plain(file)));
    }
    return found;
  });
}

function shown(found: readonly FoundScorecard[], options: ReadOptions, { words }: Context): string {
  const placed = found.map((scorecard) => ({ ...scorecard, place: placeIn(scorecard, options, words) }));
  if (options.json === true) return printableJson({ scorecards: placed.map(scorecardJson) });
  return placed.map(scorecardText).join("\n");
}

/** The month to look at: the one that was asked for, else the one picked in the workbook, else the first. */
function placeIn({ workbook }: FoundScorecard, { month }: ReadOptions, words: Context["words"]): number {
  const { scorecard, period } = workbook;
  if (month !== undefined) return placeOfMonth(month, scorecard.timeline, words);
  return Math.max(0, monthsOf(scorecard.timeline).indexOf(period ?? ""));
}

async function writeFiles({ workbook }: FoundScorecard, options: ReadOptions, context: Context): Promise<void> {
  const { scorecard, figures } = workbook;
  const output = { force: options.force === true };
  if (options.figures !== undefined) {
    await writeOutput(context, options.figures, figuresCsv(scorecard, figures), output);
  }
  if (options.answers === undefined) return;
  await writeOutput(context, options.answers, printableJson(answersOf(scorecard)), output);
  const lost = lostInAnswers(scorecard);
  if (lost.length > 0) note(context, context.words.read.lost(lost.join(", ")));
}
