import { divide, parameter, type Twin } from "../../twin";
import { REVPASH } from "./revpash";

export const revpashTwin: Twin = {
  parameters: REVPASH.parameters,
  value: divide(divide(parameter("revenue"), parameter("seats")), parameter("hours")),
};
