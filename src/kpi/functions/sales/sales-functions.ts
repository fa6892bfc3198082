import type { KpiFunction } from "../../function";
import { REVGROWTH } from "./revenue-growth";
import { ACQRATE } from "./acquisition-rate";
import { WINRATE } from "./win-rate";
import { SALESCYCLE } from "./sales-cycle";
import { PIPECOVER } from "./pipeline-coverage";
import { QUOTA } from "./quota-attainment";
import { AVGDEAL } from "./average-deal";
import { SALESVEL } from "./sales-velocity";
import { AOV } from "./aov";
import { ARPC } from "./arpc";
import { CARTABAND } from "./cart-abandonment";
import { RETURNRATE } from "./return-rate";

export const SALES: readonly KpiFunction[] = [
  REVGROWTH,
  ACQRATE,
  WINRATE,
  SALESCYCLE,
  PIPECOVER,
  QUOTA,
  AVGDEAL,
  SALESVEL,
  AOV,
  ARPC,
  CARTABAND,
  RETURNRATE,
];
