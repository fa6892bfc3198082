import { divide, parameter, type Twin } from "../../twin";
import { RETURNRATE } from "./return-rate";

export const returnRateTwin: Twin = {
  parameters: RETURNRATE.parameters,
  value: divide(parameter("returned"), parameter("sold")),
};
