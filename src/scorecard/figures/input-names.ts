import { INPUTS, type InputDefinition } from "../../kpi/catalogue/inputs";
import { keyOf } from "./heading";

/** Every heading that an input of the catalogue is known under, in both languages. */
export function inputNames({ id, name, synonyms }: InputDefinition): readonly string[] {
  return [id, name.vi, name.en, ...synonyms];
}

/** Inputs that only KPIs need which a scorecard does not have, by the key of each of their headings. */
export function inputsElsewhere(wanted: readonly { readonly id: string }[]): ReadonlyMap<string, InputDefinition> {
  const ids = new Set(wanted.map(({ id }) => id));
  const others = INPUTS.filter(({ id }) => !ids.has(id));
  return new Map(others.flatMap((input) => inputNames(input).map((name) => [keyOf(name), input] as const)));
}
