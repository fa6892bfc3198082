import { call, divide, infix, number, parameter, when, type Expression, type Twin } from "../../twin";
import { highest, LIMIT_REFUSALS, lowest } from "./outer-limits.twin";
import { SCORERANGE } from "./score-range";
import { slackFor } from "./slack.twin";

const actual = parameter("actual");
const low = parameter("low");
const high = parameter("high");

const falling = (zero: Expression, full: Expression): Expression =>
  when(
    infix(zero, "=", full),
    number(0),
    call("MAX", number(0), divide(infix(actual, "-", zero), infix(full, "-", zero))),
  );

export const scoreRangeTwin: Twin = {
  parameters: SCORERANGE.parameters,
  refusals: LIMIT_REFUSALS,
  value: when(
    infix(actual, "<", infix(low, "-", slackFor(low))),
    falling(lowest, low),
    when(infix(actual, ">", infix(high, "+", slackFor(high))), falling(highest, high), number(1)),
  ),
};
