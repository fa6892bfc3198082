import { divide, parameter, type Twin } from "../../twin";
import { CURRENTRATIO } from "./current-ratio";

export const currentRatioTwin: Twin = {
  parameters: CURRENTRATIO.parameters,
  value: divide(parameter("currentAssets"), parameter("currentLiabilities")),
};
