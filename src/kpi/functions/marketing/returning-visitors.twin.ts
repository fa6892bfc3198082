import { divide, infix, parameter, type Twin } from "../../twin";
import { RETVISIT } from "./returning-visitors";

const returning = parameter("returning");
const users = parameter("users");

export const returningVisitorsTwin: Twin = {
  parameters: RETVISIT.parameters,
  refusals: [{ when: infix(returning, ">", users), error: "#NUM!" }],
  value: divide(returning, users),
};
