import { divide, parameter, type Twin } from "../../twin";
import { CAPUTIL } from "./capacity-use";

export const capacityUseTwin: Twin = {
  parameters: CAPUTIL.parameters,
  value: divide(parameter("output"), parameter("capacity")),
};
