import { divide, parameter, type Twin } from "../../twin";
import { LEADRATE } from "./lead-rate";

export const leadRateTwin: Twin = {
  parameters: LEADRATE.parameters,
  value: divide(parameter("leads"), parameter("visits")),
};
