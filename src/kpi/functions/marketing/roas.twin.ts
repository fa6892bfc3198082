import { divide, parameter, type Twin } from "../../twin";
import { ROAS } from "./roas";

export const roasTwin: Twin = {
  parameters: ROAS.parameters,
  value: divide(parameter("revenue"), parameter("spend")),
};
