import { divide, infix, parameter, type Twin } from "../../twin";
import { TARGETROAS } from "./target-roas";

export const targetRoasTwin: Twin = {
  parameters: TARGETROAS.parameters,
  value: divide(infix(parameter("mqlToCustomer"), "*", parameter("revenuePerCustomer")), parameter("costPerMql")),
};
