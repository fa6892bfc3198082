import { divide, infix, parameter, type Twin } from "../../twin";
import { GROSSMARGIN } from "./gross-margin";

export const grossMarginTwin: Twin = {
  parameters: GROSSMARGIN.parameters,
  value: divide(infix(parameter("revenue"), "-", parameter("costOfGoodsSold")), parameter("revenue")),
};
