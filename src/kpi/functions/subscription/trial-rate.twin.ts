import { divide, parameter, type Twin } from "../../twin";
import { TRIALRATE } from "./trial-rate";

export const trialRateTwin: Twin = {
  parameters: TRIALRATE.parameters,
  value: divide(parameter("trials"), parameter("visitors")),
};
