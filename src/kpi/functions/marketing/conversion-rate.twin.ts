import { divide, parameter, type Twin } from "../../twin";
import { CVR } from "./conversion-rate";

export const conversionRateTwin: Twin = {
  parameters: CVR.parameters,
  value: divide(parameter("conversions"), parameter("visitors")),
};
