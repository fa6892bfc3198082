import { divide, infix, number, parameter, type Twin } from "../../twin";
import { RUNWAY } from "./runway";

const cash = parameter("cash");
const netBurn = parameter("netBurn");

export const runwayTwin: Twin = {
  parameters: RUNWAY.parameters,
  refusals: [{ when: infix(netBurn, "<=", divide(cash, number(1_000_000_000_000))), error: "#N/A" }],
  value: divide(cash, netBurn),
};
