import { divide, infix, parameter, type Twin } from "../../twin";
import { CARTABAND } from "./cart-abandonment";

const orders = parameter("orders");
const carts = parameter("carts");

export const cartAbandonmentTwin: Twin = {
  parameters: CARTABAND.parameters,
  refusals: [{ when: infix(orders, ">", carts), error: "#NUM!" }],
  value: divide(infix(carts, "-", orders), carts),
};
