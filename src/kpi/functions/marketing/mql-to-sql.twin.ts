import { divide, parameter, type Twin } from "../../twin";
import { MQL2SQL } from "./mql-to-sql";

export const mqlToSqlTwin: Twin = {
  parameters: MQL2SQL.parameters,
  value: divide(parameter("sql"), parameter("mql")),
};
