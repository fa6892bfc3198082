import {
  call,
  cells,
  chosen,
  divide,
  given,
  infix,
  number,
  parameter,
  text,
  when,
  type Expression,
  type Twin,
} from "../../twin";
import { YTD } from "./ytd";

const values = cells("values");
const dates = cells("dates");
const asOf = parameter("asOf");
const zero = number(0);
const one = number(1);
const months = parameter("fiscalStartMonth");
const startMonth = when(given("fiscalStartMonth"), months, one);

const times = (...factors: readonly [Expression, ...Expression[]]): Expression =>
  factors.reduce((left, right) => infix(left, "*", right));
const isThere = infix(call("LEN", values), ">", zero);
const month = call("MONTH", asOf);
const monthsBefore = call("MOD", infix(month, "-", startMonth), number(12));
const firstDay = call("DATE", call("YEAR", asOf), infix(month, "-", monthsBefore), one);
/** 1 for every figure of the fiscal year up to the day, with its time of day. */
const inTime = times(infix(dates, ">=", firstDay), infix(dates, "<", infix(call("INT", asOf), "+", one)), isThere);
const count = call("SUMPRODUCT", inTime);
const total = call("SUMPRODUCT", inTime, values);

/** SUMPRODUCT around it, because it goes through ranges cell by cell in every spreadsheet without array entry. */
const largest = (each: Expression): Expression => call("SUMPRODUCT", call("MAX", each));
/** Beyond every figure, to put what is out of time behind all that is in it. */
const beyond = infix(number(10), "^", number(307));
const least = chosen("agg", "min");
const turned = when(least, number(-1), one);
const extreme = times(turned, largest(infix(times(values, turned), "-", times(infix(one, "-", inTime), beyond))));

/** Where a cell stands in reading order. */
const place = infix(infix(call("ROW", values), "*", number(16_384)), "+", call("COLUMN", values));
const latestDay = largest(times(inTime, call("INT", dates)));
/** Of several figures of the latest day the one in the later cell. */
const latestPlace = largest(times(isThere, infix(call("INT", dates), "=", latestDay), place));
const latest = call("SUMPRODUCT", infix(infix(place, "=", latestPlace), "*", one), values);

const isNoMonth = call(
  "OR",
  infix(months, "<", one),
  infix(months, ">", number(12)),
  infix(months, "<>", call("INT", months)),
);

/**
 * Dates must be numbers of days, as date cells hold them: a text such as 2026-03-31 is #VALUE! here. Values and dates must
 * lie in ranges of the same shape. An empty text, which the function takes for a blank, is one for `sum` and `avg` only.
 */
export const ytdTwin: Twin = {
  parameters: YTD.parameters,
  refusals: [
    {
      when: call(
        "OR",
        infix(call("ROWS", values), "<>", call("ROWS", dates)),
        infix(call("COLUMNS", values), "<>", call("COLUMNS", dates)),
        infix(call("COUNTIF", dates, text("<61")), ">", zero),
        infix(call("COUNTIF", dates, text(">=2958466")), ">", zero),
        infix(asOf, "<", number(61)),
        infix(asOf, ">=", number(2_958_466)),
      ),
      error: "#VALUE!",
    },
    { when: when(given("fiscalStartMonth"), isNoMonth, { kind: "boolean", boolean: false }), error: "#NUM!" },
    {
      when: infix(call("SUMPRODUCT", times(isThere, infix(call("LEN", dates), "=", zero))), ">", zero),
      error: "#N/A",
    },
    { when: infix(count, "=", zero), error: "#N/A" },
  ],
  value: when(
    chosen("agg", "last"),
    latest,
    when(call("OR", chosen("agg", "max"), least), extreme, divide(total, when(chosen("agg", "avg"), count, one))),
  ),
};
