import type { Command } from "commander";
import { TEMPLATES } from "../../scorecard/templates/templates";
import type { Context } from "../context";
import { languageOption } from "../options";
import { tableText } from "../table-text";
import { printableJson } from "../terminal-text";

/** `kpi-scorecard templates`: what there is to start from. */
export function addTemplatesCommand(program: Command, context: Context): void {
  const { words } = context;
  program
    .command("templates")
    .description(words.templates.description)
    .option("--json", words.options.json)
    .addOption(languageOption(words))
    .addHelpText("after", words.templates.examples)
    .action(({ json }: { readonly json?: true }) => {
      context.io.stdout.write(json === true ? templatesJson(context) : templatesTable(context));
      context.finish(0);
    });
}

function templatesTable({ language, words }: Context): string {
  const { id, name, purpose, kpis } = words.templates.headings;
  return tableText(
    [
      [id, name, kpis, purpose],
      ...TEMPLATES.map((template) => [
        template.id,
        template.name[language],
        String(template.kpis.length),
        template.description[language],
      ]),
    ],
    ["left", "left", "right", "left"],
  );
}

function templatesJson({ language }: Context): string {
  return printableJson(
    TEMPLATES.map(({ id, version, name, description, targetSource, kpis }) => ({
      id,
      version,
      name: name[language],
      description: description[language],
      targetSource: targetSource[language],
      kpis: kpis.map((kpi) => kpi.id),
    })),
  );
}
