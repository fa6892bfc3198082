import { infix, parameter, type Twin } from "../../twin";
import { NETPROFIT } from "./net-profit";

export const netProfitTwin: Twin = {
  parameters: NETPROFIT.parameters,
  value: infix(infix(parameter("revenue"), "-", parameter("costs")), "-", parameter("tax")),
};
