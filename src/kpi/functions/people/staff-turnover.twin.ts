import { divide, parameter, type Twin } from "../../twin";
import { STAFFTURN } from "./staff-turnover";

export const staffTurnoverTwin: Twin = {
  parameters: STAFFTURN.parameters,
  value: divide(parameter("leavers"), parameter("avgHeadcount")),
};
