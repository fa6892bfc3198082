import { divide, parameter, type Twin } from "../../twin";
import { CPL } from "./cpl";

export const cplTwin: Twin = {
  parameters: CPL.parameters,
  value: divide(parameter("spend"), parameter("leads")),
};
