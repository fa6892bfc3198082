import { call, chosen, divide, infix, number, parameter, when, type Expression, type Twin } from "../../twin";
import { BENCH } from "./bench";

const value = parameter("value");
const p25 = parameter("p25");
const p50 = parameter("p50");
const p75 = parameter("p75");

const quarters = when(
  infix(value, "<", p50),
  divide(infix(value, "-", p50), infix(p50, "-", p25)),
  divide(infix(value, "-", p50), infix(p75, "-", p50)),
);
const held = (share: Expression): Expression => call("MAX", number(0), call("MIN", number(1), share));

export const benchTwin: Twin = {
  parameters: BENCH.parameters,
  refusals: [{ when: call("OR", infix(p25, ">=", p50), infix(p50, ">=", p75)), error: "#NUM!" }],
  value: when(
    chosen("direction", "lower"),
    held(infix(number(0.5), "-", divide(quarters, number(4)))),
    held(infix(number(0.5), "+", divide(quarters, number(4)))),
  ),
};
