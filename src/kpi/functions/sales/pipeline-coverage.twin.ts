import { divide, infix, number, parameter, type Twin } from "../../twin";
import { PIPECOVER } from "./pipeline-coverage";

const remainingTarget = parameter("remainingTarget");

export const pipelineCoverageTwin: Twin = {
  parameters: PIPECOVER.parameters,
  refusals: [{ when: infix(remainingTarget, "<=", number(0)), error: "#N/A" }],
  value: divide(parameter("pipeline"), remainingTarget),
};
