import { divide, parameter, type Twin } from "../../twin";
import { CPCONTACT } from "./cost-per-contact";

export const costPerContactTwin: Twin = {
  parameters: CPCONTACT.parameters,
  value: divide(parameter("cost"), parameter("contacts")),
};
