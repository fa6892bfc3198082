import { divide, parameter, type Twin } from "../../twin";
import { AVGDEAL } from "./average-deal";

export const averageDealTwin: Twin = {
  parameters: AVGDEAL.parameters,
  value: divide(parameter("value"), parameter("deals")),
};
