import { infix, parameter, type Twin } from "../../twin";
import { RULE40 } from "./rule-of-40";

export const ruleOf40Twin: Twin = {
  parameters: RULE40.parameters,
  value: infix(parameter("growth"), "+", parameter("margin")),
};
