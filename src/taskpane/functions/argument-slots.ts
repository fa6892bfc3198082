import type { KpiFunction, Parameter } from "../../kpi/function";
import type { ParameterWords } from "../../kpi/functions/function-words";
import { FUNCTION_WORDS } from "../../kpi/functions/words";
import { isRequired } from "./argument-text";

/** One place for an argument: a parameter, or one input of the KPI that was chosen. */
export interface ArgumentSlot {
  /** Under which what is typed for it is kept. */
  readonly key: string;
  readonly parameter: Parameter;
  readonly told: ParameterWords | undefined;
  readonly required: boolean;
}

/**
 * The places for the arguments of a function. The last parameter of BYGROUP, say, repeats: it has one place for each input of
 * the KPI, and none before a KPI is chosen.
 */
export function argumentSlots(fn: KpiFunction, kpi: KpiFunction | null): readonly ArgumentSlot[] {
  return fn.parameters.flatMap((parameter): readonly ArgumentSlot[] => {
    if (parameter.kind === "inputs") return kpi === null ? [] : inputSlots(parameter, kpi);
    const told = FUNCTION_WORDS[fn.id]?.parameters[parameter.id];
    return [{ key: parameter.id, parameter, told, required: isRequired(parameter) }];
  });
}

function inputSlots(repeated: Parameter & { kind: "inputs" }, kpi: KpiFunction): readonly ArgumentSlot[] {
  return kpi.parameters.map((input) => ({
    key: `${repeated.id}.${kpi.id}.${input.id}`,
    parameter: input.kind === "option" ? input : { kind: "inputs", id: input.id },
    told: FUNCTION_WORDS[kpi.id]?.parameters[input.id],
    required: isRequired(input),
  }));
}
