import { divide, parameter, type Twin } from "../../twin";
import { FRT } from "./first-response-time";

export const firstResponseTimeTwin: Twin = {
  parameters: FRT.parameters,
  value: divide(parameter("totalMinutes"), parameter("tickets")),
};
