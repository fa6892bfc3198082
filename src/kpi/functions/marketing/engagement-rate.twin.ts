import { divide, parameter, type Twin } from "../../twin";
import { ENGRATE } from "./engagement-rate";

export const engagementRateTwin: Twin = {
  parameters: ENGRATE.parameters,
  value: divide(parameter("engagements"), parameter("impressions")),
};
