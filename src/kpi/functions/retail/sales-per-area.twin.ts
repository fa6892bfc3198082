import { divide, parameter, type Twin } from "../../twin";
import { SALESSQM } from "./sales-per-area";

export const salesPerAreaTwin: Twin = {
  parameters: SALESSQM.parameters,
  value: divide(parameter("revenue"), parameter("area")),
};
