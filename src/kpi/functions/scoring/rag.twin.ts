import { call, given, infix, number, parameter, text, when, type Expression, type Twin } from "../../twin";
import { RAG } from "./rag";
import { SLACK_BELOW_ONE } from "./slack.twin";

const score = parameter("score");
const green = when(given("green"), parameter("green"), number(0.9));
const amber = when(given("amber"), parameter("amber"), number(0.7));

/** SUM, because the empty text that counts as blank is greater than any number. */
const isNoFraction = (each: Expression): Expression => infix(call("SUM", each), ">", number(5));
const reaches = (limit: Expression): Expression => infix(score, ">=", infix(limit, "-", SLACK_BELOW_ONE));

export const ragTwin: Twin = {
  parameters: RAG.parameters,
  refusals: [
    {
      when: call(
        "OR",
        isNoFraction(score),
        call("AND", given("green"), isNoFraction(parameter("green"))),
        call("AND", given("amber"), isNoFraction(parameter("amber"))),
      ),
      error: "#VALUE!",
    },
    { when: infix(amber, ">", green), error: "#NUM!" },
  ],
  value: when(
    infix(call("COUNT", score), "=", number(0)),
    text("nodata"),
    when(reaches(green), text("green"), when(reaches(amber), text("amber"), text("red"))),
  ),
};
