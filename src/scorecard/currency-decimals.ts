import type { CurrencyCode } from "./scorecard";

/** How many decimals amounts of a currency have: in what is typed as in what is shown. */
export const CURRENCY_DECIMALS: Readonly<Record<CurrencyCode, number>> = { VND: 0, USD: 2, EUR: 2, GBP: 2 };
