import { divide, infix, parameter, type Twin } from "../../twin";
import { FCR } from "./first-contact-resolution";

const firstResolved = parameter("firstResolved");
const contacts = parameter("contacts");

export const firstContactResolutionTwin: Twin = {
  parameters: FCR.parameters,
  refusals: [{ when: infix(firstResolved, ">", contacts), error: "#NUM!" }],
  value: divide(firstResolved, contacts),
};
