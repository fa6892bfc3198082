import { divide, infix, parameter, type Twin } from "../../twin";
import { WINRATE } from "./win-rate";

const won = parameter("won");

export const winRateTwin: Twin = {
  parameters: WINRATE.parameters,
  value: divide(won, infix(won, "+", parameter("lost"))),
};
