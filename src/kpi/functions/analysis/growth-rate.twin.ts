import { divide, infix, parameter, type Twin } from "../../twin";
import { GROWTHRATE } from "./growth-rate";

const previous = parameter("previous");

export const growthRateTwin: Twin = {
  parameters: GROWTHRATE.parameters,
  value: divide(infix(parameter("current"), "-", previous), previous),
};
