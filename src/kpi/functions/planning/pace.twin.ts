import {
  call,
  cells,
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
import { placeOf } from "../place-of.twin";
import { PACE } from "./pace";

const zero = number(0);
const one = number(1);
const done = parameter("periodsDone");
const all = when(given("periods"), parameter("periods"), number(12));
const shape = cells("shape");
const size = infix(call("ROWS", shape), "*", call("COLUMNS", shape));

const isNoCount = (each: Expression): readonly Expression[] => [
  infix(each, "<", one),
  infix(each, ">", number(10_000)),
  infix(call("INT", each), "<>", each),
];
const whereShaped = (condition: Expression): Expression =>
  when(given("shape"), condition, { kind: "boolean", boolean: false });

const firstOnes = call("SUMPRODUCT", infix(infix(placeOf(shape), "<", done), "*", one), shape);
const share = when(given("shape"), divide(firstOnes, call("SUM", shape)), divide(done, all));

export const paceTwin: Twin = {
  parameters: PACE.parameters,
  refusals: [
    { when: call("OR", ...isNoCount(all), ...isNoCount(done), infix(done, ">", all)), error: "#NUM!" },
    { when: whereShaped(infix(size, "<>", all)), error: "#VALUE!" },
    { when: whereShaped(infix(call("COUNT", shape), "<", size)), error: "#N/A" },
    { when: whereShaped(infix(call("COUNTIF", shape, text("<0")), ">", zero)), error: "#NUM!" },
  ],
  value: divide(parameter("actualToDate"), infix(parameter("annualTarget"), "*", share)),
};
