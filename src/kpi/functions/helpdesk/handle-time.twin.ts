import { divide, infix, parameter, type Twin } from "../../twin";
import { AHT } from "./handle-time";

export const handleTimeTwin: Twin = {
  parameters: AHT.parameters,
  value: divide(infix(infix(parameter("talk"), "+", parameter("hold")), "+", parameter("wrap")), parameter("handled")),
};
