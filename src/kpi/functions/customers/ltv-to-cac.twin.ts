import { divide, parameter, type Twin } from "../../twin";
import { LTVCAC } from "./ltv-to-cac";

export const ltvToCacTwin: Twin = {
  parameters: LTVCAC.parameters,
  value: divide(parameter("ltv"), parameter("cac")),
};
