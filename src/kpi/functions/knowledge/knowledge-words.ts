import type { FunctionWords } from "../function-words";
import { describeWords } from "./describe.words";
import { adviceWords } from "./advice.words";

export const KNOWLEDGE_WORDS: Readonly<Record<string, FunctionWords>> = {
  DESCRIBE: describeWords,
  ADVICE: adviceWords,
};
