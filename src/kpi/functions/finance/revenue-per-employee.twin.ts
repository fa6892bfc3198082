import { divide, parameter, type Twin } from "../../twin";
import { REVPEREMP } from "./revenue-per-employee";

export const revenuePerEmployeeTwin: Twin = {
  parameters: REVPEREMP.parameters,
  value: divide(parameter("revenue"), parameter("employees")),
};
