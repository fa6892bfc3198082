import { looksLikeCell } from "./address";
import { fail } from "./errors";

/** What Excel allows for the name of a sheet. */
export function checkSheetName(name: unknown, others: readonly string[]): asserts name is string {
  if (typeof name !== "string" || name.length < 1 || name.length > 31)
    fail("InvalidArgument", "sheet name: 1 to 31 characters");
  if (/[:\\/?*[\]]/.test(name)) fail("InvalidArgument", `sheet name: forbidden character in "${name}"`);
  if (name.startsWith("'") || name.endsWith("'")) fail("InvalidArgument", "sheet name: apostrophe at an end");
  if (name.toLowerCase() === "history") fail("InvalidArgument", "sheet name: History is reserved");
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    fail("ItemAlreadyExists", `a sheet called "${name}" exists`);
  }
}

/** What Excel allows for a defined name. */
export function checkDefinedName(name: unknown, others: readonly string[]): asserts name is string {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255) {
    fail("InvalidArgument", `"${String(name)}" is not a name`);
  }
  if (looksLikeCell(name)) fail("InvalidArgument", `"${name}" looks like a cell`);
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    fail("ItemAlreadyExists", `the name "${name}" exists`);
  }
}

/**
 * Custom functions do not work in conditional formats and validations.
 * @param namespaces - Under which custom functions were installed, in capitals.
 */
export function refuseCustomFunctions(formula: unknown, namespaces: ReadonlySet<string>): void {
  if (typeof formula !== "string") return;
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, "").toUpperCase();
  const called = [...bare.matchAll(/(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, name = ""]) => name);
  const prefixes = ["_XLDUDF_", ...[...namespaces].map((namespace) => `${namespace}.`)];
  if (called.some((name) => prefixes.some((prefix) => name.startsWith(prefix)))) {
    fail("InvalidArgument", "custom functions are not allowed in rules");
  }
}

/** Whether a formula refers to cells other than with `$` before both the column and the row. */
export function hasRelativeReference(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, "");
  return [...bare.matchAll(/(?<![\w$])(\$?)[A-Z]{1,3}(\$?)\d+(?![\w(])/gi)].some(([, column, row]) => !column || !row);
}
