import { call, divide, given, infix, number, parameter, when, type Twin } from "../../twin";
import { NEWNEEDED } from "./new-needed";

const one = number(1);
const start = parameter("startCustomers");
const target = parameter("targetCustomers");
const churn = parameter("churn");
const periods = parameter("periods");
const count = when(given("periods"), periods, one);
/** By EXP, because a power that is too small to be held is an error in some spreadsheets, and 0 in others. */
const kept = when(
  infix(churn, "=", one),
  number(0),
  call("EXP", infix(count, "*", call("LN", infix(one, "-", churn)))),
);

export const newNeededTwin: Twin = {
  parameters: NEWNEEDED.parameters,
  refusals: [
    {
      when: when(
        given("periods"),
        call(
          "OR",
          infix(periods, "<", one),
          infix(periods, ">", number(10_000)),
          infix(call("INT", periods), "<>", periods),
        ),
        {
          kind: "boolean",
          boolean: false,
        },
      ),
      error: "#NUM!",
    },
  ],
  value: call(
    "MAX",
    number(0),
    when(
      infix(kept, "=", one),
      divide(infix(target, "-", start), count),
      divide(infix(infix(target, "-", infix(start, "*", kept)), "*", churn), infix(one, "-", kept)),
    ),
  ),
};
