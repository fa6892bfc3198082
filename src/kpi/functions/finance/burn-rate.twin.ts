import { infix, parameter, type Twin } from "../../twin";
import { BURN } from "./burn-rate";

export const burnRateTwin: Twin = {
  parameters: BURN.parameters,
  value: infix(parameter("cashOut"), "-", parameter("cashIn")),
};
