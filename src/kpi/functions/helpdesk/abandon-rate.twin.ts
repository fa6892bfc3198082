import { divide, infix, parameter, type Twin } from "../../twin";
import { ABANDON } from "./abandon-rate";

const abandoned = parameter("abandoned");
const incoming = parameter("incoming");

export const abandonRateTwin: Twin = {
  parameters: ABANDON.parameters,
  refusals: [{ when: infix(abandoned, ">", incoming), error: "#NUM!" }],
  value: divide(abandoned, incoming),
};
