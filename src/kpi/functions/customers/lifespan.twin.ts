import { divide, number, parameter, type Twin } from "../../twin";
import { LIFESPAN } from "./lifespan";

export const lifespanTwin: Twin = {
  parameters: LIFESPAN.parameters,
  value: divide(number(1), parameter("churn")),
};
