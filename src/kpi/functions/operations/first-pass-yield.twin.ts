import { divide, infix, parameter, type Twin } from "../../twin";
import { FPY } from "./first-pass-yield";

const goodFirst = parameter("goodFirst");
const total = parameter("total");

export const firstPassYieldTwin: Twin = {
  parameters: FPY.parameters,
  refusals: [{ when: infix(goodFirst, ">", total), error: "#NUM!" }],
  value: divide(goodFirst, total),
};
