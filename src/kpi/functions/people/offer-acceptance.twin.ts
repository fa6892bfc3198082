import { divide, infix, parameter, type Twin } from "../../twin";
import { OFFERACC } from "./offer-acceptance";

const accepted = parameter("accepted");
const offers = parameter("offers");

export const offerAcceptanceTwin: Twin = {
  parameters: OFFERACC.parameters,
  refusals: [{ when: infix(accepted, ">", offers), error: "#NUM!" }],
  value: divide(accepted, offers),
};
