import { divide, parameter, type Twin } from "../../twin";
import { ROE } from "./roe";

export const roeTwin: Twin = {
  parameters: ROE.parameters,
  value: divide(parameter("netProfit"), parameter("avgEquity")),
};
