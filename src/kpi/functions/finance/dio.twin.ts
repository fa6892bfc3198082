import { divide, infix, parameter, type Twin } from "../../twin";
import { DIO } from "./dio";

export const dioTwin: Twin = {
  parameters: DIO.parameters,
  refusals: [],
  value: infix(divide(parameter("inventory"), parameter("cogs")), "*", parameter("days")),
};
