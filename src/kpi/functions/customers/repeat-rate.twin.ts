import { divide, infix, parameter, type Twin } from "../../twin";
import { REPEAT } from "./repeat-rate";

const repeatCustomers = parameter("repeatCustomers");
const customers = parameter("customers");

export const repeatRateTwin: Twin = {
  parameters: REPEAT.parameters,
  refusals: [{ when: infix(repeatCustomers, ">", customers), error: "#NUM!" }],
  value: divide(repeatCustomers, customers),
};
