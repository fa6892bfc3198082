import { call, cells, divide, infix, number, text, type Expression, type Twin } from "../../twin";
import { WAVG } from "./wavg";

const values = cells("values");
const weights = cells("weights");
const zero = number(0);
const isThere = (each: Expression): Expression => infix(call("LEN", each), ">", zero);
const rows = call("SUMPRODUCT", infix(isThere(values), "*", isThere(weights)));
const weighed = call("SUMPRODUCT", infix(isThere(values), "*", number(1)), weights);

/** Values and weights must lie in ranges of the same shape, both in rows or both in columns. */
export const wavgTwin: Twin = {
  parameters: WAVG.parameters,
  refusals: [
    {
      when: call(
        "OR",
        infix(call("ROWS", values), "<>", call("ROWS", weights)),
        infix(call("COLUMNS", values), "<>", call("COLUMNS", weights)),
      ),
      error: "#VALUE!",
    },
    { when: infix(call("COUNTIF", weights, text("<0")), ">", zero), error: "#NUM!" },
    { when: infix(rows, "=", zero), error: "#N/A" },
  ],
  value: divide(call("SUMPRODUCT", values, weights), weighed),
};
