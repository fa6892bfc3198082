import { call, cells, chosen, divide, infix, number, parameter, when, type Expression, type Twin } from "../../twin";
import { PCTRANK } from "./pct-rank";
import { slackFor } from "./slack.twin";

const value = parameter("value");
const peers = cells("benchmark");
const least = infix(value, "-", slackFor(value));
const most = infix(value, "+", slackFor(value));

/** Twice the mid-rank: worse ones count in both comparisons, equal ones in one. Cells without a length are blank. */
const doubled = (worse: Expression, notBetter: Expression): Expression =>
  call("SUMPRODUCT", infix(infix(call("LEN", peers), ">", number(0)), "*", infix(worse, "+", notBetter)));

export const pctRankTwin: Twin = {
  parameters: PCTRANK.parameters,
  value: divide(
    divide(
      when(
        chosen("direction", "lower"),
        doubled(infix(peers, ">", most), infix(peers, ">=", least)),
        doubled(infix(peers, "<", least), infix(peers, "<=", most)),
      ),
      call("COUNT", peers),
    ),
    number(2),
  ),
};
