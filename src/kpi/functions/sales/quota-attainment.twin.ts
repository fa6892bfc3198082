import { divide, parameter, type Twin } from "../../twin";
import { QUOTA } from "./quota-attainment";

export const quotaAttainmentTwin: Twin = {
  parameters: QUOTA.parameters,
  value: divide(parameter("actual"), parameter("quota")),
};
