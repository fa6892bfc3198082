import { Option, type Command } from "commander";
import type { Answers } from "../../scorecard/answers";
import { startAnswers } from "../../scorecard/build";
import { checkAnswers } from "../../scorecard/check";
import { CURRENCY_DECIMALS } from "../../scorecard/currency-decimals";
import type { CurrencyCode } from "../../scorecard/scorecard";
import { templateById, TEMPLATES } from "../../scorecard/templates/templates";
import type { Context } from "../context";
import { checkOutput, STANDARD, writeOutput } from "../files-in-out";
import { languageOption } from "../options";
import { plain, printableJson } from "../terminal-text";
import { WrongUse } from "../wrong-use";

/** `kpi-scorecard new`: the answers that a template starts with, to be edited and built. */
export function addNewCommand(program: Command, context: Context): void {
  const { words } = context;
  program
    .command("new")
    .description(words.new.description)
    .option("-t, --template <id>", words.new.template, TEMPLATES[0].id)
    .option("--organisation <name>", words.new.organisation)
    .option("--first-month <month>", words.new.firstMonth)
    .option("--months <number>", words.new.months)
    .addOption(new Option("--currency <code>", words.new.currency).choices(Object.keys(CURRENCY_DECIMALS)))
    .option("-o, --output <file>", words.options.outputOrStandard)
    .option("-f, --force", words.options.force)
    .addOption(languageOption(words, words.new.language))
    .addHelpText("after", words.new.examples)
    .action((options: NewOptions) => newAnswers(options, context));
}

interface NewOptions {
  readonly template: string;
  readonly organisation?: string;
  readonly firstMonth?: string;
  readonly months?: string;
  /** Commander has checked it. */
  readonly currency?: CurrencyCode;
  readonly output?: string;
  readonly force?: true;
}

async function newAnswers(options: NewOptions, context: Context): Promise<void> {
  const answers = answersFrom(options, context);
  const output = { force: options.force === true, inputs: [] };
  const path = options.output ?? STANDARD;
  await checkOutput(context, path, output);
  await writeOutput(context, path, printableJson(answers), output);
  context.finish(0);
}

function answersFrom(options: NewOptions, { io, language, words }: Context): Answers {
  const template = templateById(options.template.toUpperCase());
  if (template === null) {
    throw new WrongUse(words.new.noTemplate(plain(options.template), TEMPLATES.map(({ id }) => id).join(", ")));
  }
  const start = startAnswers(template, language, io.today);
  const answers: Answers = {
    ...start,
    organisation: { ...start.organisation, name: plain(options.organisation ?? "") },
    firstMonth: options.firstMonth ?? start.firstMonth,
    months: options.months === undefined ? start.months : wholeNumber(options.months),
    currency: options.currency ?? start.currency,
  };
  const wrong = checkAnswers(answers).filter(({ severity }) => severity === "error");
  if (wrong.length === 0) return answers;
  throw new WrongUse(
    wrong.map(({ question, message }) => `${OPTIONS.get(question) ?? question}: ${message}`).join("\n"),
  );
}

function wholeNumber(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : NaN;
}

/** The option in which a question is answered. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ["organisation.name", "--organisation"],
  ["timeline.firstMonth", "--first-month"],
  ["timeline.months", "--months"],
]);
