import { chosen, divide, infix, number, parameter, when, type Twin } from "../../twin";
import { LTVDCF } from "./ltv-discounted";

const profit = parameter("profitPerPeriod");
const retention = parameter("retention");
const discount = parameter("discount");
const one = number(1);
/** Shows #DIV/0! by itself where nobody leaves and nothing is discounted. */
const lost = infix(infix(one, "-", retention), "+", discount);

export const ltvDiscountedTwin: Twin = {
  parameters: LTVDCF.parameters,
  value: when(
    chosen("first", "excluded"),
    divide(infix(profit, "*", retention), lost),
    divide(infix(profit, "*", infix(one, "+", discount)), lost),
  ),
};
