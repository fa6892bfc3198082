import { divide, parameter, type Twin } from "../../twin";
import { LEADTIME } from "./lead-time";

export const leadTimeTwin: Twin = {
  parameters: LEADTIME.parameters,
  value: divide(parameter("totalDays"), parameter("orders")),
};
