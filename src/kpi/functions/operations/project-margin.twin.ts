import { divide, infix, parameter, type Twin } from "../../twin";
import { PROJMARGIN } from "./project-margin";

const revenue = parameter("revenue");

export const projectMarginTwin: Twin = {
  parameters: PROJMARGIN.parameters,
  value: divide(infix(infix(revenue, "-", parameter("labour")), "-", parameter("passThrough")), revenue),
};
