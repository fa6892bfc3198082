import { divide, parameter, type Twin } from "../../twin";
import { TABLETURN } from "./table-turnover";

export const tableTurnoverTwin: Twin = {
  parameters: TABLETURN.parameters,
  value: divide(parameter("guests"), parameter("seats")),
};
