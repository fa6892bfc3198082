import { divide, infix, parameter, type Twin } from "../../twin";
import { KBCOVER } from "./knowledge-coverage";

const covered = parameter("covered");
const topics = parameter("topics");

export const knowledgeCoverageTwin: Twin = {
  parameters: KBCOVER.parameters,
  refusals: [{ when: infix(covered, ">", topics), error: "#NUM!" }],
  value: divide(covered, topics),
};
