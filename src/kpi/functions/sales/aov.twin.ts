import { divide, parameter, type Twin } from "../../twin";
import { AOV } from "./aov";

export const aovTwin: Twin = {
  parameters: AOV.parameters,
  value: divide(parameter("revenue"), parameter("orders")),
};
