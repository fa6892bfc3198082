import { divide, infix, parameter, type Twin } from "../../twin";
import { MKTSHARE } from "./market-share";

const ownSales = parameter("ownSales");
const marketSales = parameter("marketSales");

export const marketShareTwin: Twin = {
  parameters: MKTSHARE.parameters,
  refusals: [{ when: infix(ownSales, ">", marketSales), error: "#NUM!" }],
  value: divide(ownSales, marketSales),
};
