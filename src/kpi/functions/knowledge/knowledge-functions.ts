import type { KpiFunction } from "../../function";
import { DESCRIBE } from "./describe";
import { ADVICE } from "./advice";

export const KNOWLEDGE: readonly KpiFunction[] = [DESCRIBE, ADVICE];
