import { divide, infix, parameter, type Twin } from "../../twin";
import { SURVEYRATE } from "./survey-rate";

const responses = parameter("responses");
const eligible = parameter("eligible");

export const surveyRateTwin: Twin = {
  parameters: SURVEYRATE.parameters,
  refusals: [{ when: infix(responses, ">", eligible), error: "#NUM!" }],
  value: divide(responses, eligible),
};
