import { divide, infix, parameter, type Twin } from "../../twin";
import { SALESVEL } from "./sales-velocity";

export const salesVelocityTwin: Twin = {
  parameters: SALESVEL.parameters,
  value: divide(
    infix(infix(parameter("opportunities"), "*", parameter("dealValue")), "*", parameter("winRate")),
    parameter("cycleDays"),
  ),
};
