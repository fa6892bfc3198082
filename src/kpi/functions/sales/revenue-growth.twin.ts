import { divide, infix, parameter, type Twin } from "../../twin";
import { REVGROWTH } from "./revenue-growth";

const previous = parameter("previous");

export const revenueGrowthTwin: Twin = {
  parameters: REVGROWTH.parameters,
  value: divide(infix(parameter("current"), "-", previous), previous),
};
