import { call, divide, infix, parameter, type Twin } from "../../twin";
import { RETENTION } from "./retention";

const start = parameter("startCustomers");
const end = parameter("endCustomers");
const won = parameter("newCustomers");

export const retentionTwin: Twin = {
  parameters: RETENTION.parameters,
  refusals: [{ when: call("OR", infix(end, "<", won), infix(infix(end, "-", won), ">", start)), error: "#NUM!" }],
  value: divide(infix(end, "-", won), start),
};
