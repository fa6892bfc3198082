import { divide, parameter, type Twin } from "../../twin";
import { LEADSCORE } from "./lead-score";

export const leadScoreTwin: Twin = {
  parameters: LEADSCORE.parameters,
  value: divide(parameter("scoreTotal"), parameter("leads")),
};
