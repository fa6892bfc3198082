import { divide, parameter, type Twin } from "../../twin";
import { ARPC } from "./arpc";

export const arpcTwin: Twin = {
  parameters: ARPC.parameters,
  value: divide(parameter("revenue"), parameter("activeCustomers")),
};
