import { divide, infix, parameter, type Twin } from "../../twin";
import { CALLTRANSFER } from "./transfer-rate";

const transferred = parameter("transferred");
const handled = parameter("handled");

export const transferRateTwin: Twin = {
  parameters: CALLTRANSFER.parameters,
  refusals: [{ when: infix(transferred, ">", handled), error: "#NUM!" }],
  value: divide(transferred, handled),
};
