import { call, chosen, given, infix, number, parameter, text, when, type Expression, type Twin } from "../../twin";
import { slackFor } from "./slack.twin";
import { STATUS } from "./status";

const actual = parameter("actual");
const target = parameter("target");
const minimum = parameter("minimum");
const slack = slackFor(target);

/** Whether lower is better: inferred where a minimum differs from the target, else as said. */
const lower: Expression = when(
  given("minimum"),
  when(infix(minimum, "=", target), chosen("direction", "lower"), infix(target, "<", minimum)),
  chosen("direction", "lower"),
);

const tolerance = when(given("tolerance"), parameter("tolerance"), number(0.1));
const band = infix(tolerance, "*", call("ABS", target));
const limitFor = (sign: "+" | "-"): Expression => when(given("minimum"), minimum, infix(target, sign, band));

const lightFor = (reaches: (limit: Expression) => Expression, limit: Expression): Expression =>
  when(reaches(target), text("green"), when(reaches(limit), text("amber"), text("red")));

export const statusTwin: Twin = {
  parameters: STATUS.parameters,
  refusals: [
    {
      when: call(
        "AND",
        given("minimum"),
        given("direction"),
        infix(minimum, "<>", target),
        call(
          "OR",
          call("AND", chosen("direction", "lower"), infix(target, ">", minimum)),
          call("AND", chosen("direction", "higher"), infix(target, "<", minimum)),
        ),
      ),
      error: "#NUM!",
    },
  ],
  value: when(
    infix(call("COUNT", actual), "=", number(0)),
    text("nodata"),
    when(
      lower,
      lightFor((limit) => infix(actual, "<=", infix(limit, "+", slack)), limitFor("+")),
      lightFor((limit) => infix(actual, ">=", infix(limit, "-", slack)), limitFor("-")),
    ),
  ),
};
