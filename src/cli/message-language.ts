import type { Language } from "../kpi/language";
import type { Io } from "./io";

/**
 * The language to talk in, known before anything is parsed so that a mistake in the arguments is explained in it: what
 * `--language` says, else what the system is set to. Vietnamese where that begins with `vi`, English for everybody else.
 */
export function messageLanguage(argv: readonly string[], env: Io["env"]): Language {
  const set = LOCALES.map((name) => env[name] ?? "").find((locale) => locale !== "") ?? "";
  return askedFor(argv) ?? (/^vi/i.test(set) ? "vi" : "en");
}

const LOCALES = ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"];

function askedFor(argv: readonly string[]): Language | null {
  const options = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  const asked = options.flatMap((argument, place) =>
    argument === "--language" ? (options[place + 1] ?? []) : (/^--language=(.*)$/.exec(argument)?.[1] ?? []),
  );
  const last = asked.at(-1);
  return last === "vi" || last === "en" ? last : null;
}
