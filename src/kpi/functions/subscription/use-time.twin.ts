import { divide, parameter, type Twin } from "../../twin";
import { USETIME } from "./use-time";

export const useTimeTwin: Twin = {
  parameters: USETIME.parameters,
  value: divide(parameter("minutes"), parameter("userDays")),
};
