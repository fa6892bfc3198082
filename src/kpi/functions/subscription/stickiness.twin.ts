import { divide, infix, parameter, type Twin } from "../../twin";
import { STICKY } from "./stickiness";

const dau = parameter("dau");
const mau = parameter("mau");

export const stickinessTwin: Twin = {
  parameters: STICKY.parameters,
  refusals: [{ when: infix(dau, ">", mau), error: "#NUM!" }],
  value: divide(dau, mau),
};
