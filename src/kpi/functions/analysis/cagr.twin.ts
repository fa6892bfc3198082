import { call, divide, infix, number, parameter, type Twin } from "../../twin";
import { CAGR } from "./cagr";

const times = divide(parameter("end"), parameter("begin"));

export const cagrTwin: Twin = {
  parameters: CAGR.parameters,
  refusals: [
    {
      when: call(
        "OR",
        infix(parameter("periods"), "<", number(0.0001)),
        infix(parameter("periods"), ">", number(10_000)),
      ),
      error: "#NUM!",
    },
  ],
  value: infix(infix(times, "^", divide(number(1), parameter("periods"))), "-", number(1)),
};
