import { divide, parameter, type Twin } from "../../twin";
import { ART } from "./resolution-time";

export const resolutionTimeTwin: Twin = {
  parameters: ART.parameters,
  value: divide(parameter("totalHours"), parameter("resolved")),
};
