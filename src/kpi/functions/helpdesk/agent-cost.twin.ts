import { divide, infix, parameter, type Twin } from "../../twin";
import { AGENTCOST } from "./agent-cost";

export const agentCostTwin: Twin = {
  parameters: AGENTCOST.parameters,
  value: divide(
    infix(infix(parameter("hiring"), "+", parameter("training")), "+", parameter("management")),
    parameter("agents"),
  ),
};
