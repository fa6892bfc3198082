import { Option, type Command } from "commander";
import { createXlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { Answers } from "../../scorecard/answers";
import { buildScorecard } from "../../scorecard/build";
import { checkAnswers } from "../../scorecard/check";
import type { Figures } from "../../scorecard/readings";
import type { FormulaStyle, Scorecard } from "../../scorecard/scorecard";
import { compileWorkbook } from "../../workbook/compile";
import { freePrefix, proposeSheetNames } from "../../workbook/names";
import type { Logo } from "../../workbook/sheet-context";
import { ADD_IN } from "../add-in";
import { readAnswersFile } from "../answers-file";
import { note, type Context } from "../context";
import { readFiguresFile } from "../figures-file";
import { checkOutput, LARGEST, readInput, STANDARD, writeOutput } from "../files-in-out";
import { issueLines } from "../issue-lines";
import { readLogo } from "../logo-file";
import { gathered, languageOption, placeOfMonth } from "../options";
import { plain } from "../terminal-text";
import { WrongUse } from "../wrong-use";

/** `kpi-scorecard build`: a workbook from answers, with figures where there are some. */
export function addBuildCommand(program: Command, context: Context): void {
  const { words } = context;
  program
    .command("build")
    .description(words.build.description)
    .argument("<answers>", words.build.answers)
    .requiredOption("-o, --output <file>", words.build.output)
    .option("--figures <file>", words.build.figures)
    .option("--map <column=input>", words.build.map, gathered)
    .addOption(new Option("--decimal <sign>", words.build.decimal).choices(Object.keys(DECIMAL_SIGNS)))
    .option("--month <month>", words.build.month)
    .addOption(new Option("--formulas <style>", words.build.formulas).choices(["native", "kpi"]))
    .option("--logo <file>", words.build.logo)
    .option("--offer-add-in", words.build.offerAddIn)
    .option("-f, --force", words.options.force)
    .addOption(languageOption(words))
    .addHelpText("after", words.build.examples)
    .action((file: string, options: BuildOptions) => buildWorkbook(file, options, context));
}

const DECIMAL_SIGNS = { comma: ",", point: "." } as const;

/** The prefix of the custom functions of a released add-in. */
const NAMESPACE = "KPI";

interface BuildOptions {
  readonly output: string;
  readonly figures?: string;
  readonly map?: readonly string[];
  /** Commander has checked these two. */
  readonly decimal?: keyof typeof DECIMAL_SIGNS;
  readonly formulas?: FormulaStyle;
  readonly month?: string;
  readonly logo?: string;
  readonly offerAddIn?: true;
  readonly force?: true;
}

async function buildWorkbook(file: string, options: BuildOptions, context: Context): Promise<void> {
  const output = {
    force: options.force === true,
    ending: "xlsx" as const,
    inputs: [file, options.figures, options.logo].filter((path) => path !== undefined),
  };
  if (output.inputs.filter((path) => path === STANDARD).length > 1)
    throw new WrongUse(context.words.files.standardTwice);
  if (options.figures === undefined && options.map !== undefined) throw new WrongUse(context.words.build.mapAlone);
  await checkOutput(context, options.output, output);
  const answers = await answersFrom(file, options, context);
  if (answers === null) {
    context.finish(1);
    return;
  }
  const scorecard = buildScorecard(answers);
  const figures = await figuresFrom(options, scorecard, context);
  const logo = options.logo === undefined ? null : await readLogo(options.logo, context);
  const workbook = await render(scorecard, { figures, logo }, options, context);
  await writeOutput(context, options.output, workbook, output);
  context.finish(0);
}

/** `null` where the file has errors, which have been said then. */
async function answersFrom(file: string, { formulas }: BuildOptions, context: Context): Promise<Answers | null> {
  const reading = readAnswersFile(await readInput(context, file, LARGEST.answers), context);
  if (reading.kind === "wrong") {
    note(context, plain(file), ...reading.lines);
    return null;
  }
  const answers = formulas === undefined ? reading.answers : { ...reading.answers, formulas };
  const errors = checkAnswers({ ...answers, language: context.language }).filter(
    ({ severity }) => severity === "error",
  );
  if (errors.length === 0) return answers;
  note(context, plain(file), ...issueLines(errors, context.words));
  return null;
}

async function figuresFrom(options: BuildOptions, scorecard: Scorecard, context: Context): Promise<Figures> {
  if (options.figures === undefined) return {};
  const decimal = options.decimal === undefined ? null : DECIMAL_SIGNS[options.decimal];
  const bytes = await readInput(context, options.figures, LARGEST.figures);
  const { figures, notes } = readFiguresFile(bytes, scorecard, { maps: options.map ?? [], decimal }, context);
  note(context, ...notes);
  return figures;
}

async function render(
  scorecard: Scorecard,
  { figures, logo }: { readonly figures: Figures; readonly logo: Logo | null },
  { month, offerAddIn }: BuildOptions,
  { io, words }: Context,
): Promise<Uint8Array> {
  const { timeline, language } = scorecard;
  const place = month === undefined ? lastFilledMonth(figures) : placeOfMonth(month, timeline, words);
  const plan = compileWorkbook(scorecard, {
    prefix: freePrefix([]),
    sheetNames: proposeSheetNames(language, []).names,
    namespace: NAMESPACE,
    figures,
    selection: { month: place },
    sparklines: true,
    ...(logo !== null && { logo }),
  });
  const host = createXlsxHost(offerAddIn === true ? { addIn: ADD_IN } : {});
  await host.render(plan, {
    onProgress: ({ done, total, sheet }) => {
      if (io.stderr.isTerminal) io.stderr.write(`\r\u001b[K${words.build.progress(done, total, plain(sheet))}`);
    },
  });
  if (io.stderr.isTerminal) io.stderr.write("\r\u001b[K");
  return host.save();
}

/** The place of the last month with a figure; the first month where there are none. */
function lastFilledMonth(figures: Figures): number {
  return Math.max(
    0,
    ...Object.values(figures).map((row) => row.reduce<number>((last, figure, at) => (figure === null ? last : at), 0)),
  );
}
