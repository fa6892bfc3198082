import { call, divide, given, infix, number, parameter, when, type Twin } from "../../twin";
import { CSAT } from "./csat";
import { answers, lastStep, offScale, responses } from "./survey-answers.twin";

const last = lastStep(5);
const usualBoxes = when(given("scaleMax"), when(infix(last, ">=", number(4)), number(2), number(1)), number(2));
const boxes = when(given("topBoxes"), parameter("topBoxes"), usualBoxes);
/** With a limit above as well, since an empty text is greater than any number. */
const isSatisfied = infix(infix(answers, ">", infix(last, "-", boxes)), "*", infix(answers, "<=", last));

export const csatTwin: Twin = {
  parameters: CSAT.parameters,
  refusals: [
    ...offScale(last),
    {
      when: call(
        "AND",
        given("topBoxes"),
        call("OR", infix(boxes, "<", number(1)), infix(boxes, ">=", last), infix(call("INT", boxes), "<>", boxes)),
      ),
      error: "#NUM!",
    },
  ],
  value: divide(call("SUMPRODUCT", isSatisfied), responses),
};
