import { divide, infix, parameter, type Twin } from "../../twin";
import { MROI } from "./marketing-roi";

const cost = parameter("cost");

export const marketingRoiTwin: Twin = {
  parameters: MROI.parameters,
  value: divide(infix(parameter("grossProfit"), "-", cost), cost),
};
