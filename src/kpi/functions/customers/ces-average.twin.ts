import { call, divide, infix, number, parameter, type Twin } from "../../twin";
import { CESAVG } from "./ces-average";

const total = parameter("totalScore");
const responses = parameter("responses");

export const cesAverageTwin: Twin = {
  parameters: CESAVG.parameters,
  refusals: [
    {
      when: call("OR", infix(total, "<", responses), infix(total, ">", infix(number(7), "*", responses))),
      error: "#NUM!",
    },
  ],
  value: divide(total, responses),
};
