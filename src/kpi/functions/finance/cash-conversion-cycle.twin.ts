import { infix, parameter, type Twin } from "../../twin";
import { CCC } from "./cash-conversion-cycle";

export const cashConversionCycleTwin: Twin = {
  parameters: CCC.parameters,
  value: infix(infix(parameter("dio"), "+", parameter("dso")), "-", parameter("dpo")),
};
