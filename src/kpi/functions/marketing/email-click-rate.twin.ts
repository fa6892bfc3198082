import { divide, infix, parameter, type Twin } from "../../twin";
import { EMAILCTR } from "./email-click-rate";

const clicks = parameter("clicks");
const delivered = parameter("delivered");

export const emailClickRateTwin: Twin = {
  parameters: EMAILCTR.parameters,
  refusals: [{ when: infix(clicks, ">", delivered), error: "#NUM!" }],
  value: divide(clicks, delivered),
};
