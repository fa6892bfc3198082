import { infix, number, parameter, type Twin } from "../../twin";
import { ARR } from "./arr";

export const arrTwin: Twin = {
  parameters: ARR.parameters,
  value: infix(parameter("mrr"), "*", number(12)),
};
