import { RAG } from "../../../../src/kpi/functions/scoring/rag";
import { callFunction } from "../../../../src/kpi/call";
import { DEFAULT_SCORING, rollUpLightOf } from "../../../../src/scorecard/scoring";
import { show } from "../../show";

describe("KPI.RAG(score, [green], [amber])", () => {
  it("is green from 0.9, amber from 0.7, red below", () => {
    expect([1.2, 0.9, 0.8999, 0.7, 0.6990000000000001, 0, -1].map((score) => show(RAG, score))).toEqual([
      "green",
      "green",
      "amber",
      "amber",
      "red",
      "red",
      "red",
    ]);
  });

  it("takes other thresholds; equal ones leave no amber", () => {
    expect([1, 0.99, 0.8, 0.79].map((score) => show(RAG, score, 1, 0.8))).toEqual(["green", "amber", "amber", "red"]);
    expect([0.8, 0.79].map((score) => show(RAG, score, 0.8, 0.8))).toEqual(["green", "red"]);
  });

  it("is green for a score that misses 0.9 by a binary fraction", () => {
    expect(show(RAG, 0.3 + 0.6)).toBe("green");
    expect(show(RAG, 0.1 + 0.2, 0.3 + 1e-16, 0.1)).toBe("green");
  });

  it("is nodata for a blank, never an error", () => {
    expect(show(RAG, null)).toBe("nodata");
    expect(show(RAG, [[""]])).toBe("nodata");
  });

  it("is #VALUE! above 5, where 95 was meant as 0.95, and says so", () => {
    expect(show(RAG, 95)).toBe("#VALUE!");
    expect(show(RAG, 5.1)).toBe("#VALUE!");
    expect(show(RAG, 5)).toBe("green");
    expect(show(RAG, 0.95, 90, 70)).toBe("#VALUE!");
    expect(() => callFunction(RAG, [95])).toThrow("#VALUE! notAFraction score");
    expect(() => callFunction(RAG, [0.95, null, 70])).toThrow("#VALUE! notAFraction amber");
  });

  it("is #NUM! where amber is above green, data or not", () => {
    expect(show(RAG, 0.8, 0.7, 0.9)).toBe("#NUM!");
    expect(show(RAG, 0.8, 0.6)).toBe("#NUM!");
    expect(show(RAG, null, 0.6)).toBe("#NUM!");
  });

  it("is #VALUE! for text, TRUE and FALSE, and several cells", () => {
    expect(show(RAG, "0.9")).toBe("#VALUE!");
    expect(show(RAG, true)).toBe("#VALUE!");
    expect(show(RAG, [[0.9], [0.8]])).toBe("#VALUE!");
  });

  it("is the light of a rolled-up score in a scorecard", () => {
    for (let score = 0; score <= 1.2; score += 0.01) {
      expect(show(RAG, score)).toBe(rollUpLightOf(score, DEFAULT_SCORING));
    }
  });
});
