import { divide, infix, number, parameter, type Twin } from "../../twin";
import { MRRCHURN } from "./mrr-churn";

const churned = parameter("churned");
const start = parameter("startMrr");

export const mrrChurnTwin: Twin = {
  parameters: MRRCHURN.parameters,
  refusals: [{ when: infix(churned, ">", infix(start, "*", number(1.000000000001))), error: "#NUM!" }],
  value: divide(churned, start),
};
