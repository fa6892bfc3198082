import { divide, infix, number, parameter, type Twin } from "../../twin";
import { TRIR } from "./trir";

export const trirTwin: Twin = {
  parameters: TRIR.parameters,
  value: divide(infix(parameter("incidents"), "*", number(200_000)), parameter("hours")),
};
