import { divide, infix, parameter, type Twin } from "../../twin";
import { CSATRATE } from "./csat-rate";

const satisfied = parameter("satisfied");
const responses = parameter("responses");

export const csatRateTwin: Twin = {
  parameters: CSATRATE.parameters,
  refusals: [{ when: infix(satisfied, ">", responses), error: "#NUM!" }],
  value: divide(satisfied, responses),
};
