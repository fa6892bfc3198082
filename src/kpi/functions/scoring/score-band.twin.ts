import {
  call,
  cells,
  chosen,
  divide,
  infix,
  number,
  parameter,
  when,
  type Expression,
  type NativeFunction,
  type Twin,
} from "../../twin";
import { placeOf } from "../place-of.twin";
import { SCOREBAND } from "./score-band";
import { slackFor } from "./slack.twin";

const one = number(1);
const actual = parameter("actual");
const breakpoints = cells("breakpoints");
const scores = cells("scores");
const slack = slackFor(actual);
const count = call("COUNT", breakpoints);
const rank = infix(placeOf(breakpoints), "+", one);

const countWhere = (condition: Expression): Expression => call("SUMPRODUCT", infix(condition, "*", one));
const scoreAt = (breakpoint: Expression): Expression =>
  call("SUMPRODUCT", infix(infix(breakpoints, "=", breakpoint), "*", one), scores);

/** How many breakpoints are out of order when the smallest (or the largest) should come first. */
const outOfOrder = (nth: NativeFunction): Expression =>
  countWhere(infix(breakpoints, "<>", call(nth, breakpoints, rank)));

/** The breakpoints around the actual by size, whichever way they are listed. */
const below = countWhere(infix(breakpoints, "<=", actual));
const nth = call("MAX", one, call("MIN", infix(count, "-", one), below));
const from = call("SMALL", breakpoints, nth);
const to = call("SMALL", breakpoints, infix(nth, "+", one));
const share = call("MAX", number(0), call("MIN", one, divide(infix(actual, "-", from), infix(to, "-", from))));
const line = infix(infix(scoreAt(from), "*", infix(one, "-", share)), "+", infix(scoreAt(to), "*", share));

const isRising = infix(call("INDEX", breakpoints, one, one), "=", call("MIN", breakpoints));
const reached = (condition: Expression): Expression => call("MAX", one, countWhere(condition));
const step = when(
  isRising,
  scoreAt(call("SMALL", breakpoints, reached(infix(breakpoints, "<=", infix(actual, "+", slack))))),
  scoreAt(call("LARGE", breakpoints, reached(infix(breakpoints, ">=", infix(actual, "-", slack))))),
);

const size = infix(call("ROWS", breakpoints), "*", call("COLUMNS", breakpoints));

/** Breakpoints and scores must lie in ranges of the same shape, both in rows or both in columns. */
export const scoreBandTwin: Twin = {
  parameters: SCOREBAND.parameters,
  refusals: [
    {
      when: call(
        "OR",
        infix(call("ROWS", breakpoints), "<>", call("ROWS", scores)),
        infix(call("COLUMNS", breakpoints), "<>", call("COLUMNS", scores)),
      ),
      error: "#VALUE!",
    },
    {
      when: call("OR", infix(count, "<", size), infix(call("COUNT", scores), "<", size)),
      error: "#N/A",
    },
    { when: infix(size, "<", number(2)), error: "#VALUE!" },
    {
      when: call(
        "OR",
        call("AND", infix(outOfOrder("SMALL"), ">", number(0)), infix(outOfOrder("LARGE"), ">", number(0))),
        infix(call("SUMPRODUCT", call("COUNTIF", breakpoints, breakpoints)), ">", size),
      ),
      error: "#NUM!",
    },
  ],
  value: when(chosen("method", "step"), step, line),
};
