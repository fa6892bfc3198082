import { divide, infix, parameter, type Twin } from "../../twin";
import { OPENRATE } from "./open-rate";

const opens = parameter("opens");
const delivered = parameter("delivered");

export const openRateTwin: Twin = {
  parameters: OPENRATE.parameters,
  refusals: [{ when: infix(opens, ">", delivered), error: "#NUM!" }],
  value: divide(opens, delivered),
};
