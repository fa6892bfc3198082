import { chosen, divide, given, infix, number, parameter, when, type Twin } from "../../twin";
import { SERVICELVL } from "./service-level";

const inTime = parameter("answeredInTime");
const answered = parameter("answered");
const abandoned = parameter("abandoned");
const short = when(given("abandonedInTime"), parameter("abandonedInTime"), number(0));
const offered = infix(answered, "+", abandoned);

export const serviceLevelTwin: Twin = {
  parameters: SERVICELVL.parameters,
  refusals: [
    { when: infix(inTime, ">", answered), error: "#NUM!" },
    { when: infix(short, ">", abandoned), error: "#NUM!" },
  ],
  value: when(
    chosen("method", "answered"),
    divide(inTime, answered),
    when(
      chosen("method", "excludeShort"),
      divide(inTime, infix(answered, "+", infix(abandoned, "-", short))),
      when(chosen("method", "creditShort"), divide(infix(inTime, "+", short), offered), divide(inTime, offered)),
    ),
  ),
};
