import { divide, parameter, type Twin } from "../../twin";
import { SELLTHRU } from "./sell-through";

export const sellThroughTwin: Twin = {
  parameters: SELLTHRU.parameters,
  value: divide(parameter("sold"), parameter("received")),
};
