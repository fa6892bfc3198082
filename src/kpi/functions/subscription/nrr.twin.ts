import { call, divide, infix, number, parameter, type Twin } from "../../twin";
import { NRR } from "./nrr";

const start = parameter("startMrr");
const available = infix(start, "+", parameter("expansion"));
const lost = infix(parameter("contraction"), "+", parameter("churned"));

export const nrrTwin: Twin = {
  parameters: NRR.parameters,
  refusals: [{ when: infix(lost, ">", infix(available, "*", number(1.000000000001))), error: "#NUM!" }],
  value: divide(call("MAX", number(0), infix(available, "-", lost)), start),
};
