/** The prefix of custom functions in this build: `KPI`, or `KPIDEV` where both builds may be loaded beside each other. */
declare const NAMESPACE: "KPI" | "KPIDEV";
