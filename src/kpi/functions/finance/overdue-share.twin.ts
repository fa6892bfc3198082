import { divide, infix, number, parameter, type Twin } from "../../twin";
import { OVERDUE } from "./overdue-share";

const overdue = parameter("overdue");
const receivables = parameter("receivables");

export const overdueShareTwin: Twin = {
  parameters: OVERDUE.parameters,
  refusals: [{ when: infix(overdue, ">", infix(receivables, "*", number(1.000000000001))), error: "#NUM!" }],
  value: divide(overdue, receivables),
};
