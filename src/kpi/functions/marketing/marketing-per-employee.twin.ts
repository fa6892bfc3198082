import { divide, parameter, type Twin } from "../../twin";
import { MKTPEREMP } from "./marketing-per-employee";

export const marketingPerEmployeeTwin: Twin = {
  parameters: MKTPEREMP.parameters,
  value: divide(parameter("cost"), parameter("employees")),
};
