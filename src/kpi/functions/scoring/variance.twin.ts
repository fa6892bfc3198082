import { call, chosen, divide, infix, parameter, when, type Twin } from "../../twin";
import { VARIANCE } from "./variance";

const actual = parameter("actual");
const target = parameter("target");
const gain = when(chosen("direction", "lower"), infix(target, "-", actual), infix(actual, "-", target));

export const varianceTwin: Twin = {
  parameters: VARIANCE.parameters,
  value: when(chosen("output", "pct"), divide(gain, call("ABS", target)), gain),
};
