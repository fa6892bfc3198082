import { call, divide, infix, number, parameter, type Twin } from "../../twin";
import { BREAKEVEN } from "./break-even";

const price = parameter("price");
const variableCost = parameter("variableCost");
const contribution = infix(price, "-", variableCost);

export const breakEvenTwin: Twin = {
  parameters: BREAKEVEN.parameters,
  refusals: [
    {
      when: infix(call("ABS", contribution), "<=", divide(price, number(1_000_000_000_000))),
      error: "#DIV/0!",
    },
    { when: infix(price, "<", variableCost), error: "#NUM!" },
  ],
  value: divide(parameter("fixedCost"), contribution),
};
