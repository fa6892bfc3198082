import { divide, parameter, type Twin } from "../../twin";
import { SALESCYCLE } from "./sales-cycle";

export const salesCycleTwin: Twin = {
  parameters: SALESCYCLE.parameters,
  value: divide(parameter("totalDays"), parameter("deals")),
};
