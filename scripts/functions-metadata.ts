import type { Parameter } from "../src/kpi/function";
import { FUNCTIONS } from "../src/kpi/functions/functions";
import { FUNCTION_WORDS } from "../src/kpi/functions/words";
import type { Language } from "../src/kpi/language";
import { functionPageName } from "./function-page";

/** What Excel reads about custom functions: https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly ParameterMetadata[];
    readonly result: { readonly type: "any"; readonly dimensionality?: "matrix" };
  }[];
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
  readonly repeating?: true;
}

/**
 * The metadata of every function in one language. Only words are translated: a name that differs between languages would break
 * files. Errors are let in, so that the error of one group stays in its row; the others pass on the first they meet.
 *
 * @param url - Where the add-in will be served, for the help links.
 */
export function functionsMetadata(language: Language, url: string): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map((fn) => {
      const words = FUNCTION_WORDS[fn.id];
      if (words === undefined) throw new Error(`${fn.id} has no words`);
      return {
        id: fn.id,
        name: fn.id,
        description: `${words.name[language]}: ${words.description[language]} ${words.formula[language]}`,
        helpUrl: `${url}/${functionPageName(fn.id, language)}`,
        parameters: fn.parameters.map((parameter) => parameterMetadata(parameter, fn.id, language)),
        result: fn.spills === undefined ? { type: "any" } : { type: "any", dimensionality: "matrix" },
      };
    }),
  };
}

/**
 * `any` and not `number`: Excel would turn a blank into 0 before we see it. A matrix even where one cell is meant, so that a
 * range is refused with a reason instead of being spread over many cells.
 */
function parameterMetadata(parameter: Parameter, fn: string, language: Language): ParameterMetadata {
  const words = FUNCTION_WORDS[fn]?.parameters[parameter.id];
  if (words === undefined) throw new Error(`${fn}: parameter ${parameter.id} has no words`);
  return {
    name: words.name[language],
    description: words.description[language],
    type: "any",
    dimensionality: "matrix",
    ...("optional" in parameter ? { optional: true as const } : {}),
    ...(parameter.kind === "inputs" ? { repeating: true as const } : {}),
  };
}
