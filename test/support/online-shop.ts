import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/kpi/language";
import type { Answers } from "../../src/scorecard/answers";
import { buildScorecard, startAnswers } from "../../src/scorecard/build";
import type { Figures } from "../../src/scorecard/readings";
import type { Scorecard } from "../../src/scorecard/scorecard";
import { TEMPLATES } from "../../src/scorecard/templates/templates";

export function onlineShopAnswers(language: Language, changes: Partial<Answers> = {}): Answers {
  return {
    ...startAnswers(TEMPLATES[0], language, "2010-12"),
    firstMonth: "2010-12",
    months: 13,
    currency: "GBP",
    organisation: { name: "Cửa hàng quà tặng", mission: "Quà đẹp, giao nhanh" },
    ...changes,
  };
}

export function onlineShop(language: Language, changes: Partial<Answers> = {}): Scorecard {
  return buildScorecard(onlineShopAnswers(language, changes));
}

/** The real figures, by input; advertising spend and cost are not in the file. */
export function realFigures(): Figures {
  const [header = "", ...lines] = readFileSync(join(__dirname, "../fixtures/online-retail-monthly.csv"), "utf8")
    .trim()
    .split(/\r?\n/);
  const columns = header.split(",");
  const column = (name: string): number[] => lines.map((line) => Number(line.split(",")[columns.indexOf(name)]));
  return {
    revenue: column("gross_revenue"),
    returnsValue: column("returns_value"),
    orders: column("orders"),
    activeCustomers: column("active_customers"),
    newCustomers: column("new_customers"),
    startCustomers: column("start_customers"),
    lostCustomers: column("lost_customers"),
  };
}

/** Place of a month among the thirteen. */
export function place(month: string): number {
  return (Number(month.slice(0, 4)) - 2010) * 12 + Number(month.slice(5)) - 12;
}
