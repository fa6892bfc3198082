import { divide, infix, number, parameter, type Twin } from "../../twin";
import { GOALRATE } from "./goal-rate";

const achieved = parameter("achieved");
const due = parameter("due");

export const goalRateTwin: Twin = {
  parameters: GOALRATE.parameters,
  refusals: [{ when: infix(achieved, ">", infix(due, "*", number(1.000000000001))), error: "#NUM!" }],
  value: divide(achieved, due),
};
