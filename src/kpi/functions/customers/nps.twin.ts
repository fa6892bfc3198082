import { divide, infix, number, type Twin } from "../../twin";
import { NPS } from "./nps";
import { detractors, OFF_SCALE, promoters } from "./recommendations.twin";
import { responses } from "./survey-answers.twin";

export const npsTwin: Twin = {
  parameters: NPS.parameters,
  refusals: [OFF_SCALE],
  value: infix(divide(infix(promoters, "-", detractors), responses), "*", number(100)),
};
