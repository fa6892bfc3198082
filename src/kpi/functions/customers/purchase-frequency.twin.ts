import { divide, parameter, type Twin } from "../../twin";
import { PURCHFREQ } from "./purchase-frequency";

export const purchaseFrequencyTwin: Twin = {
  parameters: PURCHFREQ.parameters,
  value: divide(parameter("orders"), parameter("customers")),
};
