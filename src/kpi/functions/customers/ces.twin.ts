import { call, type Twin } from "../../twin";
import { CES } from "./ces";
import { answers, lastStep, offScale } from "./survey-answers.twin";

export const cesTwin: Twin = {
  parameters: CES.parameters,
  refusals: offScale(lastStep(7)),
  value: call("AVERAGE", answers),
};
