import { divide, infix, parameter, type Twin } from "../../twin";
import { DSO } from "./dso";

export const dsoTwin: Twin = {
  parameters: DSO.parameters,
  refusals: [],
  value: infix(divide(parameter("receivables"), parameter("creditSales")), "*", parameter("days")),
};
