import { divide, infix, parameter, type Twin } from "../../twin";
import { EBITDAM } from "./ebitda-margin";

export const ebitdaMarginTwin: Twin = {
  parameters: EBITDAM.parameters,
  value: divide(
    infix(
      infix(infix(parameter("netProfit"), "+", parameter("interest")), "+", parameter("tax")),
      "+",
      parameter("depreciation"),
    ),
    parameter("revenue"),
  ),
};
