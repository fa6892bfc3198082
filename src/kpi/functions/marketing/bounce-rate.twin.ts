import { divide, infix, parameter, type Twin } from "../../twin";
import { BOUNCE } from "./bounce-rate";

const bounced = parameter("bounced");
const sessions = parameter("sessions");

export const bounceRateTwin: Twin = {
  parameters: BOUNCE.parameters,
  refusals: [{ when: infix(bounced, ">", sessions), error: "#NUM!" }],
  value: divide(bounced, sessions),
};
