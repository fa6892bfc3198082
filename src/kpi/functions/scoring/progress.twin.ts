import { divide, infix, parameter, type Twin } from "../../twin";
import { PROGRESS } from "./progress";

const baseline = parameter("baseline");

export const progressTwin: Twin = {
  parameters: PROGRESS.parameters,
  value: divide(infix(parameter("actual"), "-", baseline), infix(parameter("target"), "-", baseline)),
};
