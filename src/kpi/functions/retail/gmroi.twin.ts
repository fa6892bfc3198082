import { divide, parameter, type Twin } from "../../twin";
import { GMROI } from "./gmroi";

export const gmroiTwin: Twin = {
  parameters: GMROI.parameters,
  value: divide(parameter("grossProfit"), parameter("avgInventory")),
};
