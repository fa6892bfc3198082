import { divide, infix, parameter, type Twin } from "../../twin";
import { ORGSHARE } from "./organic-share";

const organic = parameter("organic");
const visits = parameter("visits");

export const organicShareTwin: Twin = {
  parameters: ORGSHARE.parameters,
  refusals: [{ when: infix(organic, ">", visits), error: "#NUM!" }],
  value: divide(organic, visits),
};
