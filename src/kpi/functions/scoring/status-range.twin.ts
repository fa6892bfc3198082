import { call, infix, number, parameter, text, when, type Expression, type Twin } from "../../twin";
import { highest, LIMIT_REFUSALS, lowest } from "./outer-limits.twin";
import { slackFor } from "./slack.twin";
import { STATUSRANGE } from "./status-range";

const actual = parameter("actual");

const within = (from: Expression, to: Expression): Expression =>
  call("AND", infix(actual, ">=", infix(from, "-", slackFor(from))), infix(actual, "<=", infix(to, "+", slackFor(to))));

export const statusRangeTwin: Twin = {
  parameters: STATUSRANGE.parameters,
  refusals: LIMIT_REFUSALS,
  value: when(
    infix(call("COUNT", actual), "=", number(0)),
    text("nodata"),
    when(
      within(parameter("low"), parameter("high")),
      text("green"),
      when(within(lowest, highest), text("amber"), text("red")),
    ),
  ),
};
