import type { Command } from "commander";
import { checkAnswers } from "../../scorecard/check";
import { readAnswersFile } from "../answers-file";
import type { Context } from "../context";
import { isZip } from "../decode-text";
import { LARGEST, readInput } from "../files-in-out";
import { issueLines } from "../issue-lines";
import { languageOption } from "../options";
import { plain } from "../terminal-text";
import { checkWorkbook, type Finding } from "../check-workbook";
import { withWorkbook } from "../workbook-file";

/** `kpi-scorecard check`: what is wrong or missing in a file of answers or in a workbook. */
export function addCheckCommand(program: Command, context: Context): void {
  const { words } = context;
  program
    .command("check")
    .description(words.check.description)
    .argument("<file>", words.check.file)
    .addOption(languageOption(words))
    .addHelpText("after", words.check.examples)
    .action((file: string) => checkFile(file, context));
}

async function checkFile(file: string, context: Context): Promise<void> {
  const bytes = await readInput(context, file, LARGEST.workbook);
  const findings = isText(file, bytes) ? answersFindings(bytes, context) : await workbookFindings(file, bytes, context);
  const { stdout } = context.io;
  const { check: words } = context.words;
  stdout.write(`${plain(file)}: ${verdict(findings, words)}\n`);
  for (const { line } of findings) stdout.write(`${line}\n`);
  context.finish(findings.some(({ severity }) => severity === "error") ? 1 : 0);
}

/** A workbook begins like a zip, or is refused as the workbook it claims to be. */
function isText(file: string, bytes: Uint8Array): boolean {
  return /\.json$/i.test(file) || (!isZip(bytes) && !/\.xls\w*$/i.test(file) && /^[\s\ufeff]*[{[]/.test(start(bytes)));
}

function start(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, 100));
}

function answersFindings(bytes: Uint8Array, context: Context): readonly Finding[] {
  if (bytes.byteLength > LARGEST.answers) return [{ severity: "error", line: context.words.answers.tooLarge }];
  const reading = readAnswersFile(bytes, context);
  if (reading.kind === "wrong") return reading.lines.map((line) => ({ severity: "error", line }));
  const issues = checkAnswers({ ...reading.answers, language: context.language });
  const lines = issueLines(issues, context.words);
  return issues.map(({ severity }, at) => ({ severity, line: lines[at] ?? "" }));
}

function workbookFindings(file: string, bytes: Uint8Array, context: Context): Promise<readonly Finding[]> {
  return withWorkbook(file, bytes, context, (reader) => checkWorkbook(reader, context));
}

function verdict(findings: readonly Finding[], words: Context["words"]["check"]): string {
  if (findings.some(({ severity }) => severity === "error")) return words.hasErrors;
  return findings.some(({ severity }) => severity === "warning") ? words.hasWarnings : words.fine;
}
