import { divide, infix, parameter, type Twin } from "../../twin";
import { AWARENESS } from "./awareness";

const aware = parameter("aware");
const surveyed = parameter("surveyed");

export const awarenessTwin: Twin = {
  parameters: AWARENESS.parameters,
  refusals: [{ when: infix(aware, ">", surveyed), error: "#NUM!" }],
  value: divide(aware, surveyed),
};
