import { divide, infix, number, parameter, type Twin } from "../../twin";
import { ABSENCE } from "./absence-rate";

const absentDays = parameter("absentDays");
const workdays = parameter("workdays");

export const absenceRateTwin: Twin = {
  parameters: ABSENCE.parameters,
  refusals: [{ when: infix(absentDays, ">", infix(workdays, "*", number(1.000000000001))), error: "#NUM!" }],
  value: divide(absentDays, workdays),
};
