import { call, chosen, divide, given, infix, number, parameter, when, type Twin } from "../../twin";
import { SCORE } from "./score";

const target = parameter("target");
const minimum = parameter("minimum");
const width = infix(target, "-", minimum);
const cap = when(given("cap"), parameter("cap"), number(1.2));

export const scoreTwin: Twin = {
  parameters: SCORE.parameters,
  refusals: [
    { when: call("AND", given("cap"), infix(parameter("cap"), "<", number(1))), error: "#NUM!" },
    { when: infix(target, "=", minimum), error: "#DIV/0!" },
    {
      when: call(
        "OR",
        call("AND", chosen("direction", "higher"), infix(target, "<", minimum)),
        call("AND", chosen("direction", "lower"), infix(target, ">", minimum)),
      ),
      error: "#NUM!",
    },
  ],
  value: call("MAX", number(0), call("MIN", cap, divide(infix(parameter("actual"), "-", minimum), width))),
};
