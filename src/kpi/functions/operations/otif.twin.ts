import { divide, infix, parameter, type Twin } from "../../twin";
import { OTIF } from "./otif";

const otifOrders = parameter("otifOrders");
const orders = parameter("orders");

export const otifTwin: Twin = {
  parameters: OTIF.parameters,
  refusals: [{ when: infix(otifOrders, ">", orders), error: "#NUM!" }],
  value: divide(otifOrders, orders),
};
