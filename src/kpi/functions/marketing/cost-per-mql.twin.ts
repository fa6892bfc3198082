import { divide, parameter, type Twin } from "../../twin";
import { CPMQL } from "./cost-per-mql";

export const costPerMqlTwin: Twin = {
  parameters: CPMQL.parameters,
  value: divide(parameter("spend"), parameter("mql")),
};
