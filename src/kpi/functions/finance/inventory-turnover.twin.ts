import { divide, parameter, type Twin } from "../../twin";
import { INVTURN } from "./inventory-turnover";

export const inventoryTurnoverTwin: Twin = {
  parameters: INVTURN.parameters,
  value: divide(parameter("cogs"), parameter("avgInventory")),
};
