import { divide, infix, parameter, type Twin } from "../../twin";
import { ADOPTION } from "./adoption";

const featureUsers = parameter("featureUsers");
const activeUsers = parameter("activeUsers");

export const adoptionTwin: Twin = {
  parameters: ADOPTION.parameters,
  refusals: [{ when: infix(featureUsers, ">", activeUsers), error: "#NUM!" }],
  value: divide(featureUsers, activeUsers),
};
