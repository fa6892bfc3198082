import { divide, parameter, type Twin } from "../../twin";
import { PAYRATIO } from "./payroll-ratio";

export const payrollRatioTwin: Twin = {
  parameters: PAYRATIO.parameters,
  value: divide(parameter("payroll"), parameter("revenue")),
};
