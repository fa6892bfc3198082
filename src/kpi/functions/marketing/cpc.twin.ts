import { divide, parameter, type Twin } from "../../twin";
import { CPC } from "./cpc";

export const cpcTwin: Twin = {
  parameters: CPC.parameters,
  value: divide(parameter("spend"), parameter("clicks")),
};
