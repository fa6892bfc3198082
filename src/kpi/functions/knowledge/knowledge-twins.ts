import type { NoTwin, Twin } from "../../twin";
import { describeTwin } from "./describe.twin";
import { adviceTwin } from "./advice.twin";

export const KNOWLEDGE_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  DESCRIBE: describeTwin,
  ADVICE: adviceTwin,
};
