import { divide, parameter, type Twin } from "../../twin";
import { MQL2CUST } from "./mql-to-customer";

export const mqlToCustomerTwin: Twin = {
  parameters: MQL2CUST.parameters,
  value: divide(parameter("customers"), parameter("mql")),
};
