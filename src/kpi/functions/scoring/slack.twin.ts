import { call, divide, number, type Expression } from "../../twin";

/** Written out, since some spreadsheets read `1E-12` as a text: divided so that no digit is lost in print. */
export function slackFor(limit: Expression): Expression {
  return divide(call("MAX", number(1), call("ABS", limit)), TRILLION);
}

/** How far a limit between 0 and 1 may be missed. */
export const SLACK_BELOW_ONE: Expression = divide(number(1), number(1_000_000_000_000));

const TRILLION = number(1_000_000_000_000);
