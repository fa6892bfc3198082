import { divide, infix, parameter, type Twin } from "../../twin";
import { ROI } from "./roi";

const cost = parameter("cost");

export const roiTwin: Twin = {
  parameters: ROI.parameters,
  value: divide(infix(parameter("totalReturn"), "-", cost), cost),
};
