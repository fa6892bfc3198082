import { divide, infix, parameter, type Twin } from "../../twin";
import { PAYBACK } from "./payback";

export const paybackTwin: Twin = {
  parameters: PAYBACK.parameters,
  value: divide(parameter("cac"), infix(parameter("arpc"), "*", parameter("grossMargin"))),
};
