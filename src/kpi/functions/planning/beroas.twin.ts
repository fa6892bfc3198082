import { divide, number, parameter, type Twin } from "../../twin";
import { BEROAS } from "./beroas";

export const beroasTwin: Twin = {
  parameters: BEROAS.parameters,
  value: divide(number(1), parameter("grossMargin")),
};
