import { given, infix, number, parameter, when, type Twin } from "../../twin";
import { LTVSIMPLE } from "./ltv-simple";

const revenue = infix(infix(parameter("value"), "*", parameter("frequency")), "*", parameter("lifespan"));
const margin = when(given("grossMargin"), parameter("grossMargin"), number(1));

export const ltvSimpleTwin: Twin = {
  parameters: LTVSIMPLE.parameters,
  value: infix(revenue, "*", margin),
};
