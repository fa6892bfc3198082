import { divide, parameter, type Twin } from "../../twin";
import { OPEXRATIO } from "./opex-ratio";

export const opexRatioTwin: Twin = {
  parameters: OPEXRATIO.parameters,
  value: divide(parameter("opex"), parameter("revenue")),
};
