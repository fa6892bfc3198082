import { divide, parameter, type Twin } from "../../twin";
import { SESSDUR } from "./session-duration";

export const sessionDurationTwin: Twin = {
  parameters: SESSDUR.parameters,
  value: divide(parameter("minutes"), parameter("sessions")),
};
