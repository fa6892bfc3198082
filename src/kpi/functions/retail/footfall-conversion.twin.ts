import { divide, parameter, type Twin } from "../../twin";
import { FOOTCVR } from "./footfall-conversion";

export const footfallConversionTwin: Twin = {
  parameters: FOOTCVR.parameters,
  value: divide(parameter("transactions"), parameter("footfall")),
};
