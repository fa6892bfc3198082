import { call, divide, given, infix, number, parameter, when, type Twin } from "../../twin";
import { NPSMOE } from "./nps-margin-of-error";
import { detractors, OFF_SCALE, promoters } from "./recommendations.twin";
import { responses } from "./survey-answers.twin";

const one = number(1);
const confidence = when(given("confidence"), parameter("confidence"), number(0.95));
const difference = divide(infix(promoters, "-", detractors), responses);
const variance = infix(divide(infix(promoters, "+", detractors), responses), "-", infix(difference, "*", difference));

export const npsMarginOfErrorTwin: Twin = {
  parameters: NPSMOE.parameters,
  refusals: [
    OFF_SCALE,
    {
      when: call(
        "AND",
        given("confidence"),
        call("OR", infix(confidence, "=", number(0)), infix(confidence, "=", one)),
      ),
      error: "#NUM!",
    },
    { when: infix(responses, "<", number(2)), error: "#N/A" },
  ],
  value: infix(
    infix(
      call("NORMSINV", divide(infix(one, "+", confidence), number(2))),
      "*",
      call("SQRT", divide(variance, responses)),
    ),
    "*",
    number(100),
  ),
};
