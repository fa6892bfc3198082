import { divide, parameter, type Twin } from "../../twin";
import { ACQRATE } from "./acquisition-rate";

export const acquisitionRateTwin: Twin = {
  parameters: ACQRATE.parameters,
  value: divide(parameter("newCustomers"), parameter("startCustomers")),
};
