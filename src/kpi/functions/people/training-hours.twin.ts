import { divide, parameter, type Twin } from "../../twin";
import { TRAINHRS } from "./training-hours";

export const trainingHoursTwin: Twin = {
  parameters: TRAINHRS.parameters,
  value: divide(parameter("hours"), parameter("employees")),
};
