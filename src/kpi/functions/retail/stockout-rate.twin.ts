import { divide, infix, parameter, type Twin } from "../../twin";
import { STOCKOUT } from "./stockout-rate";

const oosDays = parameter("oosDays");
const skuDays = parameter("skuDays");

export const stockoutRateTwin: Twin = {
  parameters: STOCKOUT.parameters,
  refusals: [{ when: infix(oosDays, ">", skuDays), error: "#NUM!" }],
  value: divide(oosDays, skuDays),
};
