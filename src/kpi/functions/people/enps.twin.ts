import { divide, infix, number, parameter, type Twin } from "../../twin";
import { ENPS } from "./enps";

const promoters = parameter("promoters");
const detractors = parameter("detractors");
const responses = parameter("responses");

export const enpsTwin: Twin = {
  parameters: ENPS.parameters,
  refusals: [{ when: infix(infix(promoters, "+", detractors), ">", responses), error: "#NUM!" }],
  value: infix(divide(infix(promoters, "-", detractors), responses), "*", number(100)),
};
