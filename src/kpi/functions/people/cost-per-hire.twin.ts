import { divide, infix, parameter, type Twin } from "../../twin";
import { CPH } from "./cost-per-hire";

export const costPerHireTwin: Twin = {
  parameters: CPH.parameters,
  value: divide(infix(parameter("internalCost"), "+", parameter("externalCost")), parameter("hires")),
};
