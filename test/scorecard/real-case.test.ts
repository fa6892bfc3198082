import type { View } from "../../src/scorecard/period";
import { readScorecard, type Readings } from "../../src/scorecard/readings";
import type { ScoreKind } from "../../src/scorecard/scorecard";
import { onlineShop, place, realFigures } from "../support/online-shop";

const read = (month: string, view: View = "month", scoreKind: ScoreKind = "performance"): Readings =>
  readScorecard(onlineShop("vi"), realFigures(), {
    month: place(month),
    view,
    comparison: "previousPeriod",
    scoreKind,
  });

const kpi = (readings: Readings, id: string) => {
  const found = readings.kpis.find((reading) => reading.kpi.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe("readScorecard(online shop, thirteen real months, selection)", () => {
  it("gives November 2011 its published figures", () => {
    const november = read("2011-11");
    expect(kpi(november, "AOV").value).toBeCloseTo(545.14, 2);
    expect(kpi(november, "AOV").light).toBe("amber");
    expect(kpi(november, "AOV").score).toBeCloseTo(0.9028, 4);
    expect(kpi(november, "ARPC").value).toBeCloseTo(907.15, 2);
    expect(kpi(november, "ARPC").light).toBe("green");
    expect(kpi(november, "ARPC").score).toBe(1.2);
    expect(kpi(november, "CHURN").value).toBeCloseTo(0.544, 4);
    expect(kpi(november, "CHURN").light).toBe("amber");
    expect(kpi(november, "CHURN").score).toBeCloseTo(0.5601, 4);
    expect(kpi(november, "RETURNRATE").value).toBeCloseTo(0.0316, 4);
    expect(kpi(november, "RETURNRATE").light).toBe("green");
    expect(kpi(november, "RETURNRATE").score).toBe(1.2);
    expect(november.perspectives.map(({ score }) => score)).toEqual([
      expect.closeTo(1.0514, 4),
      expect.closeTo(0.5601, 4),
      1.2,
    ]);
    expect(november.total.score).toBeCloseTo(0.9509, 4);
    expect(november.total.coverage).toBeCloseTo(0.8, 12);
  });

  it("shows KPIs without their figures as no data, never as 0", () => {
    for (const id of ["CAC", "ROAS"]) {
      expect(kpi(read("2011-11"), id)).toMatchObject({
        value: null,
        error: "#N/A",
        light: "none",
        score: null,
        months: 0,
      });
    }
  });

  it("gives October 2011 a red churn and its total", () => {
    const october = read("2011-10");
    expect(october.total.score).toBeCloseTo(0.6767, 4);
    expect(kpi(october, "CHURN").light).toBe("red");
    expect(october.total.reds).toBe(1);
  });

  it("rolls up inputs, not ratios, for the year to date", () => {
    const year = read("2011-11", "yearToDate");
    expect(kpi(year, "AOV").value).toBeCloseTo(523.5, 2);
    expect(kpi(year, "CHURN").value).toBeCloseTo(0.6058, 4);
    expect(kpi(year, "CHURN").months).toBe(11);
    expect(year.total.score).toBeCloseTo(0.3295, 4);
  });

  it("scores the whole card by % hoàn thành when switched", () => {
    expect(read("2011-11", "month", "achievement").total.score).toBeCloseTo(1.0255, 4);
  });

  it("has no churn in the first month, which nobody could have left", () => {
    expect(kpi(read("2010-12"), "CHURN")).toMatchObject({ value: null, error: "#DIV/0!", light: "none", score: null });
  });

  it("compares with the month before, and with the same month last year where there is one", () => {
    expect(kpi(read("2011-11"), "AOV").before).toBeCloseTo(1154979.3 / 2040, 9);
    expect(kpi(read("2010-12"), "AOV").before).toBeNull();
    const lastYear = readScorecard(onlineShop("vi"), realFigures(), {
      month: place("2011-12"),
      view: "month",
      comparison: "sameLastYear",
      scoreKind: "performance",
    });
    expect(kpi(lastYear, "AOV").before).toBeCloseTo(823746.14 / 1559, 9);
  });
});
