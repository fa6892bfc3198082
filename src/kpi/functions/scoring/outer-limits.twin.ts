import { call, given, infix, parameter, when, type Expression, type Twin } from "../../twin";

const low = parameter("low");
const high = parameter("high");
const width = infix(high, "-", low);

export const lowest: Expression = when(given("lowMin"), parameter("lowMin"), infix(low, "-", width));
export const highest: Expression = when(given("highMax"), parameter("highMax"), infix(high, "+", width));

/** A range upside down, or an outer limit inside it. */
export const LIMIT_REFUSALS: NonNullable<Twin["refusals"]> = [
  {
    when: call(
      "OR",
      infix(low, ">", high),
      call("AND", given("lowMin"), infix(parameter("lowMin"), ">", low)),
      call("AND", given("highMax"), infix(parameter("highMax"), "<", high)),
    ),
    error: "#NUM!",
  },
];
