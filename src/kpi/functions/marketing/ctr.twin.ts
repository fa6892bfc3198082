import { divide, infix, parameter, type Twin } from "../../twin";
import { CTR } from "./ctr";

const clicks = parameter("clicks");
const impressions = parameter("impressions");

export const ctrTwin: Twin = {
  parameters: CTR.parameters,
  refusals: [{ when: infix(clicks, ">", impressions), error: "#NUM!" }],
  value: divide(clicks, impressions),
};
