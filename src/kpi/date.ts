import type { CellValue } from "./cell";

const DAY = 86_400_000;
/** Day 0 of spreadsheets; right from 1 March 1900 on, since they hold 1900 for a leap year. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SURE = 61;
const LAST = 2_958_465;

/**
 * The serial day of a cell: a number of days as spreadsheets count them (1900 system), or an ISO text (`2026-03-31`, also with
 * a time behind it, or a month `2026-03`, which is its first day). Texts in another order mean different days in different
 * countries and are none. `undefined` for what is no date.
 */
export function serialOf(value: CellValue): number | undefined {
  if (typeof value === "number") {
    const day = Math.floor(value);
    return day >= FIRST_SURE && day <= LAST ? day : undefined;
  }
  if (typeof value !== "string") return undefined;
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ][\d:.]+Z?)?)?$/.exec(value.trim());
  if (parts === null) return undefined;
  const [year, month, day] = [parts[1], parts[2], parts[3] ?? "1"].map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const isReal = new Date(time).getUTCMonth() === month - 1 && day > 0;
  const serial = (time - EPOCH) / DAY;
  return isReal && serial >= FIRST_SURE ? serial : undefined;
}

/** The calendar date of a serial day; months count from 1. */
export function calendarDate(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(EPOCH + serial * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial day of a calendar date; months count from 1 and may run over. */
export function serialDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}
