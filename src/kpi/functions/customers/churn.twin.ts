import { chosen, divide, given, infix, number, parameter, when, type Twin } from "../../twin";
import { CHURN } from "./churn";

const lost = parameter("lost");
const start = parameter("startCustomers");
const won = when(given("newCustomers"), parameter("newCustomers"), number(0));
const half = number(2);

export const churnTwin: Twin = {
  parameters: CHURN.parameters,
  refusals: [{ when: infix(lost, ">", infix(start, "+", won)), error: "#NUM!" }],
  value: when(
    chosen("method", "average"),
    divide(lost, infix(start, "+", divide(infix(won, "-", lost), half))),
    when(chosen("method", "exposed"), divide(lost, infix(start, "+", divide(won, half))), divide(lost, start)),
  ),
};
