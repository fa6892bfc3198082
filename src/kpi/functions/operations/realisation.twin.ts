import { divide, parameter, type Twin } from "../../twin";
import { REALIZE } from "./realisation";

export const realisationTwin: Twin = {
  parameters: REALIZE.parameters,
  value: divide(parameter("billed"), parameter("standardValue")),
};
