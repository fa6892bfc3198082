import type { KpiFunction } from "../../kpi/function";
import { FUNCTION_WORDS } from "../../kpi/functions/words";
import type { Language } from "../../kpi/language";

/**
 * What the argument at a place is called.
 * @param kpi - The KPI that BYGROUP, say, is asked for: the arguments that repeat are its inputs.
 */
export function argumentName(fn: KpiFunction, place: number, kpi: KpiFunction | null, language: Language): string {
  const last = fn.parameters.length - 1;
  const parameter = fn.parameters[Math.min(place, last)];
  if (parameter === undefined) return "";
  const input = parameter.kind === "inputs" ? kpi?.parameters[place - last] : undefined;
  if (kpi !== null && input !== undefined) return nameOf(kpi, input.id, language);
  const name = nameOf(fn, parameter.id, language);
  return parameter.kind === "inputs" ? `${name} ${String(place - last + 1)}` : name;
}

function nameOf({ id }: KpiFunction, parameter: string, language: Language): string {
  return FUNCTION_WORDS[id]?.parameters[parameter]?.name[language].replaceAll("_", " ") ?? parameter;
}
