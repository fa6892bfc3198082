import { call, infix, text, type ErrorLiteral, type Expression } from "../../twin";
import { answers, wholeAnswers } from "./survey-answers.twin";

export const promoters = call("COUNTIF", answers, text(">8"));
export const detractors = call("COUNTIF", answers, text("<7"));

/** Every answer but 0 must be a whole number from 1 to 10. */
export const OFF_SCALE: { readonly when: Expression; readonly error: ErrorLiteral } = {
  when: infix(
    infix(call("COUNTIF", answers, text("<0")), "+", call("COUNTIF", answers, text(">0"))),
    ">",
    wholeAnswers,
  ),
  error: "#NUM!",
};
