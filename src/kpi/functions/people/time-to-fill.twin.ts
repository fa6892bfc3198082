import { divide, parameter, type Twin } from "../../twin";
import { TIMEFILL } from "./time-to-fill";

export const timeToFillTwin: Twin = {
  parameters: TIMEFILL.parameters,
  value: divide(parameter("totalDays"), parameter("hires")),
};
