import { divide, infix, parameter, type Twin } from "../../twin";
import { PRIMECOST } from "./prime-cost";

export const primeCostTwin: Twin = {
  parameters: PRIMECOST.parameters,
  value: divide(infix(parameter("cogs"), "+", parameter("labour")), parameter("sales")),
};
