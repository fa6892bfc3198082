import { divide, parameter, type Twin } from "../../twin";
import { CPA } from "./cpa";

export const cpaTwin: Twin = {
  parameters: CPA.parameters,
  value: divide(parameter("spend"), parameter("conversions")),
};
