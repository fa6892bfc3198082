import { divide, infix, number, parameter, type Twin } from "../../twin";
import { NPSCOUNT } from "./nps-count";

const promoters = parameter("promoters");
const detractors = parameter("detractors");
const responses = parameter("responses");

export const npsCountTwin: Twin = {
  parameters: NPSCOUNT.parameters,
  refusals: [{ when: infix(infix(promoters, "+", detractors), ">", responses), error: "#NUM!" }],
  value: infix(divide(infix(promoters, "-", detractors), responses), "*", number(100)),
};
