import { divide, infix, number, parameter, type Twin } from "../../twin";
import { OEE } from "./oee";

const plannedTime = parameter("plannedTime");
const goodCount = parameter("goodCount");

export const oeeTwin: Twin = {
  parameters: OEE.parameters,
  refusals: [
    { when: infix(parameter("runTime"), ">", infix(plannedTime, "*", number(1.000000000001))), error: "#NUM!" },
    { when: infix(goodCount, ">", parameter("totalCount")), error: "#NUM!" },
  ],
  value: divide(infix(parameter("idealCycle"), "*", goodCount), plannedTime),
};
