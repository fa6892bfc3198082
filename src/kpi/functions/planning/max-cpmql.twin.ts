import { divide, infix, parameter, type Twin } from "../../twin";
import { MAXCPMQL } from "./max-cpmql";

export const maxCpmqlTwin: Twin = {
  parameters: MAXCPMQL.parameters,
  value: divide(infix(parameter("mqlToCustomer"), "*", parameter("revenuePerCustomer")), parameter("targetRoas")),
};
