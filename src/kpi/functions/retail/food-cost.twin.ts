import { call, divide, infix, number, parameter, type Twin } from "../../twin";
import { FOODCOST } from "./food-cost";

const available = infix(parameter("opening"), "+", parameter("purchases"));
const closing = parameter("closing");

export const foodCostTwin: Twin = {
  parameters: FOODCOST.parameters,
  refusals: [{ when: infix(closing, ">", infix(available, "*", number(1.000000000001))), error: "#NUM!" }],
  value: divide(call("MAX", number(0), infix(available, "-", closing)), parameter("foodSales")),
};
