import {
  call,
  cells,
  chosen,
  divide,
  given,
  infix,
  number,
  parameter,
  text,
  when,
  type Expression,
  type Twin,
} from "../../twin";
import { WSCORE } from "./wscore";

const scores = cells("scores");
const weights = cells("weights");
const all = call("SUM", weights);
/** A criterion that every score meets and no blank does. */
const anyNumber = text(">=-1000000000000000");
const covered = call("SUMIF", scores, anyNumber, weights);
const points = call("SUMPRODUCT", scores, weights);
const least = when(given("minCoverage"), parameter("minCoverage"), number(0.5));
const reweighting: Expression = call("NOT", call("OR", chosen("missing", "zero"), chosen("missing", "error")));

/** Scores and weights must lie in ranges of the same shape, both in rows or both in columns. */
export const wscoreTwin: Twin = {
  parameters: WSCORE.parameters,
  refusals: [
    {
      when: call(
        "OR",
        infix(call("ROWS", scores), "<>", call("ROWS", weights)),
        infix(call("COLUMNS", scores), "<>", call("COLUMNS", weights)),
      ),
      error: "#VALUE!",
    },
    { when: infix(call("COUNTIF", weights, text("<0")), ">", number(0)), error: "#NUM!" },
    { when: infix(all, "=", number(0)), error: "#DIV/0!" },
    {
      when: call(
        "AND",
        chosen("missing", "error"),
        infix(call("COUNT", scores), "<", infix(call("ROWS", scores), "*", call("COLUMNS", scores))),
      ),
      error: "#N/A",
    },
    {
      when: call(
        "AND",
        reweighting,
        call("OR", infix(covered, "=", number(0)), infix(covered, "<", infix(least, "*", all))),
      ),
      error: "#N/A",
    },
  ],
  value: when(chosen("missing", "zero"), divide(points, all), divide(points, covered)),
};
