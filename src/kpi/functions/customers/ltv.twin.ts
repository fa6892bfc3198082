import { divide, infix, parameter, type Twin } from "../../twin";
import { LTV } from "./ltv";

export const ltvTwin: Twin = {
  parameters: LTV.parameters,
  value: divide(infix(parameter("arpc"), "*", parameter("grossMargin")), parameter("churnRate")),
};
