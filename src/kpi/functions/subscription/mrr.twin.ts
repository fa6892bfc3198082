import { infix, parameter, type Twin } from "../../twin";
import { MRR } from "./mrr";

export const mrrTwin: Twin = {
  parameters: MRR.parameters,
  value: infix(parameter("customers"), "*", parameter("arpa")),
};
