import { divide, parameter, type Twin } from "../../twin";
import { UNITCOST } from "./unit-cost";

export const unitCostTwin: Twin = {
  parameters: UNITCOST.parameters,
  value: divide(parameter("cost"), parameter("goodUnits")),
};
