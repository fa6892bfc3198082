import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { addBuildCommand } from "./commands/build";
import { addCheckCommand } from "./commands/check";
import { addNewCommand } from "./commands/new";
import { addReadCommand } from "./commands/read";
import { addTemplatesCommand } from "./commands/templates";
import { note, type Context } from "./context";
import { FileFailure } from "./file-failure";
import type { ExitCode, Io } from "./io";
import { messageLanguage } from "./message-language";
import { languageOption } from "./options";
import { harmless, plain } from "./terminal-text";
import { cliWordsIn } from "./words/words";
import { WrongUse } from "./wrong-use";

/**
 * The command line. Never rejects: whatever happens is said on standard error and in the exit code.
 * @param argv - Without the names of the program and the script.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = messageLanguage(argv, io.env);
  let ended: ExitCode = 0;
  const context: Context = {
    io,
    language,
    words: cliWordsIn(language),
    finish: (code) => {
      ended = code;
    },
  };
  try {
    await programFor(context).parseAsync(argv, { from: "user" });
    return ended;
  } catch (error) {
    return explain(error, context);
  }
}

function programFor(context: Context): Command {
  const { io, words } = context;
  const program = new Command("kpi-scorecard")
    .description(words.program.description)
    .version(version, "-V, --version", words.program.version)
    .addOption(languageOption(words))
    .helpOption("-h, --help", words.program.help)
    .helpCommand("help [command]", words.program.helpCommand)
    .addHelpText("after", words.program.examples)
    .showHelpAfterError(words.program.helpAfterError)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.stdout.write(text);
      },
      // What was typed is quoted in it.
      writeErr: (text) => {
        note(context, ...text.trimEnd().split("\n").map(harmless));
      },
    });
  // Commands take over what stands above from the program, so it has to stand above.
  addTemplatesCommand(program, context);
  addNewCommand(program, context);
  addBuildCommand(program, context);
  addReadCommand(program, context);
  addCheckCommand(program, context);
  return program;
}

function explain(error: unknown, context: Context): ExitCode {
  const { words, io } = context;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof WrongUse) {
    note(context, error.message);
    return 2;
  }
  if (error instanceof FileFailure) {
    note(context, words.files.failure[error.reason](plain(error.path)));
    return 2;
  }
  note(context, words.program.failed(plain(error instanceof Error ? error.message : String(error))));
  if (io.env["DEBUG"] === "kpi-scorecard") note(context, ...stackOf(error).split("\n").map(harmless));
  return 2;
}

/** With what caused it: a host says where it failed, its cause says why. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? "";
  return error.cause === undefined ? stack : `${stack}\ncaused by ${stackOf(error.cause)}`;
}
