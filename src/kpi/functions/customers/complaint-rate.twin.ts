import { divide, parameter, type Twin } from "../../twin";
import { COMPLAINT } from "./complaint-rate";

export const complaintRateTwin: Twin = {
  parameters: COMPLAINT.parameters,
  value: divide(parameter("complaints"), parameter("orders")),
};
