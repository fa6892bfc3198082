import { divide, parameter, type Twin } from "../../twin";
import { UTIL } from "./utilisation";

export const utilisationTwin: Twin = {
  parameters: UTIL.parameters,
  value: divide(parameter("billableHours"), parameter("availableHours")),
};
