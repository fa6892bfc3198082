import { divide, infix, parameter, type Twin } from "../../twin";
import { SAASQUICK } from "./quick-ratio";

export const quickRatioTwin: Twin = {
  parameters: SAASQUICK.parameters,
  value: divide(
    infix(parameter("newMrr"), "+", parameter("expansion")),
    infix(parameter("churned"), "+", parameter("contraction")),
  ),
};
