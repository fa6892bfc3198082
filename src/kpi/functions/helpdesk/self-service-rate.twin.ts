import { divide, infix, parameter, type Twin } from "../../twin";
import { SELFSERVE } from "./self-service-rate";

const completed = parameter("completed");
const sessions = parameter("sessions");

export const selfServiceRateTwin: Twin = {
  parameters: SELFSERVE.parameters,
  refusals: [{ when: infix(completed, ">", sessions), error: "#NUM!" }],
  value: divide(completed, sessions),
};
