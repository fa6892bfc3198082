import { call, divide, infix, number, parameter, type Twin } from "../../twin";
import { GRR } from "./grr";

const start = parameter("startMrr");
const lost = infix(parameter("contraction"), "+", parameter("churned"));

export const grrTwin: Twin = {
  parameters: GRR.parameters,
  refusals: [{ when: infix(lost, ">", infix(start, "*", number(1.000000000001))), error: "#NUM!" }],
  value: divide(call("MAX", number(0), infix(start, "-", lost)), start),
};
