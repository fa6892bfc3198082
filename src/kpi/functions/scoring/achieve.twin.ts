import { call, chosen, divide, given, infix, number, parameter, when, type Expression, type Twin } from "../../twin";
import { ACHIEVE } from "./achieve";

const actual = parameter("actual");
const target = parameter("target");
const reached = when(
  chosen("direction", "lower"),
  when(chosen("method", "inverse"), divide(target, actual), infix(number(2), "-", divide(actual, target))),
  divide(actual, target),
);
const floored: Expression = call("MAX", number(0), reached);

export const achieveTwin: Twin = {
  parameters: ACHIEVE.parameters,
  refusals: [],
  value: when(given("cap"), call("MIN", parameter("cap"), floored), floored),
};
