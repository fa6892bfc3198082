import { call, cells, given, infix, number, parameter, when, type ErrorLiteral, type Expression } from "../../twin";

export const answers = cells("answers");
export const responses = call("COUNT", answers);

/**
 * How many answers are a whole number from 1 to 10, step by step: cell by cell, an empty text would make an error of
 * whatever rounds it.
 */
export const wholeAnswers: Expression = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  .map((step) => call("COUNTIF", answers, number(step)))
  .reduce((sum, count) => infix(sum, "+", count));

/** The last step of a scale that begins with 1. */
export function lastStep(usual: number): Expression {
  return when(given("scaleMax"), parameter("scaleMax"), number(usual));
}

/** A scale that is none, then answers that are no step of it. */
export function offScale(last: Expression): readonly { readonly when: Expression; readonly error: ErrorLiteral }[] {
  const isNoScale = call(
    "AND",
    given("scaleMax"),
    call("OR", infix(last, "<", number(2)), infix(last, ">", number(10)), infix(call("INT", last), "<>", last)),
  );
  const isNoStep = call("OR", infix(call("MAX", answers), ">", last), infix(responses, ">", wholeAnswers));
  return [isNoScale, isNoStep].map((condition) => ({ when: condition, error: "#NUM!" }));
}
