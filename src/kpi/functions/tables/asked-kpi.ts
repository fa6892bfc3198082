import { isRequired, KpiError, type Argument, type KpiFunction } from "../../function";
import { KPI_FUNCTIONS } from "../kpi-functions";

/** A function that gives one value: what a table has a cell for. */
export type KpiOfOneValue = KpiFunction<number | string>;

/**
 * The function of the KPI that a cell asks for, by id in any case, with or without `KPI.` in front.
 *
 * @throws KpiError `#N/A` for an id that no KPI has, and for figures that are typed, not calculated (`REVENUE`).
 */
export function askedKpi(id: string): KpiOfOneValue {
  const fn = BY_ID.get(plainId(id));
  if (fn === undefined) throw new KpiError("#N/A", { kind: "unknownKpi", parameter: "kpi" });
  return fn;
}

/** `KPI.cac`, `Cac` and ` CAC ` are all `CAC`. */
export function plainId(id: string): string {
  return id
    .trim()
    .toUpperCase()
    .replace(/^KPI\./, "");
}

/**
 * As many inputs as the KPI has parameters; those that are optional may be missing at the end.
 *
 * @throws KpiError
 */
export function checkInputs({ parameters }: KpiOfOneValue, inputs: readonly Argument[]): void {
  const fewest = parameters.filter(isRequired).length;
  if (inputs.length < fewest || inputs.length > parameters.length) {
    throw new KpiError("#VALUE!", { kind: "wrongInputs", parameter: "inputs" });
  }
}

const BY_ID: ReadonlyMap<string, KpiOfOneValue> = new Map(KPI_FUNCTIONS.filter(givesOneValue).map((fn) => [fn.id, fn]));

function givesOneValue(fn: KpiFunction): fn is KpiOfOneValue {
  return fn.spills === undefined;
}
