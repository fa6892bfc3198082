import { call, cells, infix, number, type Twin } from "../../twin";
import { RTY } from "./rolled-throughput-yield";

const yields = cells("yields");

export const rolledThroughputYieldTwin: Twin = {
  parameters: RTY.parameters,
  refusals: [
    {
      when: call("OR", infix(call("MIN", yields), "<", number(0)), infix(call("MAX", yields), ">", number(1))),
      error: "#NUM!",
    },
  ],
  value: call("PRODUCT", yields),
};
