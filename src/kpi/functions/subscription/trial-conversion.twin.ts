import { divide, parameter, type Twin } from "../../twin";
import { TRIALCONV } from "./trial-conversion";

export const trialConversionTwin: Twin = {
  parameters: TRIALCONV.parameters,
  value: divide(parameter("paid"), parameter("trials")),
};
