import { divide, parameter, type Twin } from "../../twin";
import { NETMARGIN } from "./net-margin";

export const netMarginTwin: Twin = {
  parameters: NETMARGIN.parameters,
  value: divide(parameter("netProfit"), parameter("revenue")),
};
