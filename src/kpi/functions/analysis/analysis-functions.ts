import type { KpiFunction } from "../../function";
import { ANOMALY } from "./anomaly";
import { CAGR } from "./cagr";
import { CORRTEST } from "./corr-test";
import { GROWTHRATE } from "./growth-rate";
import { OUTLOOK } from "./outlook";
import { TRENDTEST } from "./trend-test";
import { WAVG } from "./wavg";
import { YTD } from "./ytd";

export const ANALYSIS: readonly KpiFunction[] = [YTD, GROWTHRATE, CAGR, WAVG, TRENDTEST, OUTLOOK, ANOMALY, CORRTEST];
