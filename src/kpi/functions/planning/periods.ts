import { KpiError } from "../../function";

/** More would fill a sheet with rows that nobody plans by. */
const MOST = 10_000;

/** @throws KpiError `#NUM!` for anything but a whole number from 1 to 10,000. */
export function refuseUnlessPeriods(periods: number, parameter: string): void {
  if (!Number.isInteger(periods) || periods < 1 || periods > MOST) {
    throw new KpiError("#NUM!", { kind: "notAPeriodCount", parameter });
  }
}
