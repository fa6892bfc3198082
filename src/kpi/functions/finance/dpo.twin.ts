import { divide, infix, parameter, type Twin } from "../../twin";
import { DPO } from "./dpo";

export const dpoTwin: Twin = {
  parameters: DPO.parameters,
  refusals: [],
  value: infix(divide(parameter("payables"), parameter("purchases")), "*", parameter("days")),
};
