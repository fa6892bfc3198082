import { call, chosen, given, infix, number, parameter, when, type Twin } from "../../twin";
import { ANNUALIZE } from "./annualize";

const rate = parameter("rate");
const periods = when(given("periods"), parameter("periods"), number(12));
const one = number(1);

export const annualizeTwin: Twin = {
  parameters: ANNUALIZE.parameters,
  refusals: [
    {
      when: call("OR", infix(periods, "=", number(0)), infix(periods, ">", number(1000))),
      error: "#NUM!",
    },
    {
      when: when(
        chosen("kind", "growth"),
        infix(rate, "<=", number(-1)),
        call("OR", infix(rate, "<", number(0)), infix(rate, ">", one)),
      ),
      error: "#NUM!",
    },
  ],
  value: when(
    chosen("kind", "growth"),
    infix(infix(infix(one, "+", rate), "^", periods), "-", one),
    when(
      chosen("kind", "retention"),
      infix(rate, "^", periods),
      infix(one, "-", infix(infix(one, "-", rate), "^", periods)),
    ),
  ),
};
