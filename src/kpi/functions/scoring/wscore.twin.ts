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
import { SLACK_BELOW_ONE } from "./slack.twin";
import { WSCORE } from "./wscore";

const scores = cells("scores");
const weights = cells("weights");
const previous = cells("previous");
const zero = number(0);
const all = call("SUM", weights);

/** A criterion that every score meets and no blank does. */
const anyNumber = text(">=-1000000000000000");
const covered = call("SUMIF", scores, anyNumber, weights);
const points = call("SUMPRODUCT", scores, weights);

/** Under `carry`, with 1 for every missing score. */
const carries = call("AND", given("previous"), chosen("missing", "carry"));
const isMissing = infix(infix(call("LEN", scores), "=", zero), "*", number(1));
const isCarried = infix(isMissing, "*", infix(call("LEN", previous), ">", zero));
const coveredThen = infix(covered, "+", call("SUMPRODUCT", isCarried, weights));
const pointsThen = infix(points, "+", call("SUMPRODUCT", isMissing, previous, weights));

const least = infix(when(given("minCoverage"), parameter("minCoverage"), number(0.5)), "-", SLACK_BELOW_ONE);
const isTooLittle = (weight: Expression): Expression => infix(weight, "<=", call("MAX", zero, infix(least, "*", all)));

const differsFrom = (range: Expression): Expression =>
  call(
    "OR",
    infix(call("ROWS", scores), "<>", call("ROWS", range)),
    infix(call("COLUMNS", scores), "<>", call("COLUMNS", range)),
  );

/** Scores, weights and previous scores must lie in ranges of the same shape, all in rows or all in columns. */
export const wscoreTwin: Twin = {
  parameters: WSCORE.parameters,
  refusals: [
    { when: differsFrom(weights), error: "#VALUE!" },
    { when: when(carries, differsFrom(previous), { kind: "boolean", boolean: false }), error: "#VALUE!" },
    { when: call("AND", chosen("missing", "carry"), call("NOT", given("previous"))), error: "#N/A" },
    { when: infix(call("COUNTIF", weights, text("<0")), ">", zero), error: "#NUM!" },
    { when: infix(all, "=", zero), error: "#DIV/0!" },
    {
      when: call(
        "AND",
        chosen("missing", "error"),
        infix(call("COUNT", scores), "<", infix(call("ROWS", scores), "*", call("COLUMNS", scores))),
      ),
      error: "#N/A",
    },
    {
      // Under `error` nothing is missing any more, so that the coverage is full.
      when: call(
        "AND",
        call("NOT", chosen("missing", "zero")),
        when(carries, isTooLittle(coveredThen), isTooLittle(covered)),
      ),
      error: "#N/A",
    },
  ],
  value: when(
    chosen("missing", "zero"),
    divide(points, all),
    when(carries, divide(pointsThen, coveredThen), divide(points, covered)),
  ),
};
