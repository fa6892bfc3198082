import { WSCORE } from "../../../../src/kpi/functions/scoring/wscore";
import { show } from "../../show";

const GAPS = [[80], [null], [100]];
const WEIGHTS = [[50], [30], [20]];

describe("KPI.WSCORE(scores, weights, [missing], [min_coverage], [previous])", () => {
  it("weighs relatively: a weight alone cancels, and weights need not add up to 100", () => {
    expect(show(WSCORE, 70, 0.3)).toBeCloseTo(70, 12);
    expect(show(WSCORE, [[80, 90]], [[300, 100]])).toBe(82.5);
  });

  it("keeps the scale of the scores, fractions and negative ones too", () => {
    expect(show(WSCORE, [[0.8, 0.9]], [[3, 1]])).toBeCloseTo(0.825, 12);
    expect(show(WSCORE, [[-10, 10]], [[3, 1]])).toBe(-5);
  });

  it("leaves missing scores out and weighs the others anew", () => {
    expect(show(WSCORE, GAPS, WEIGHTS)).toBeCloseTo(85.71428571428571, 12);
    expect(show(WSCORE, [[50, null, 100, 100]], [[20, 20, 30, 30]])).toBe(87.5);
  });

  it("counts a score of 0 as a score", () => {
    expect(show(WSCORE, [[80], [0], [100]], WEIGHTS)).toBe(60);
  });

  it.each(["reweight", "bỏ qua", "bo qua", "Phân bổ lại"])("leaves them out under %s", (missing) => {
    expect(show(WSCORE, GAPS, WEIGHTS, missing)).toBeCloseTo(85.71428571428571, 12);
  });

  it.each(["zero", "không", "khong", "Tính 0"])("counts missing scores as 0 under %s", (missing) => {
    expect(show(WSCORE, GAPS, WEIGHTS, missing)).toBe(60);
  });

  it.each(["error", "báo lỗi", "bao loi", "LỖI"])("is #N/A under %s where a score is missing", (missing) => {
    expect(show(WSCORE, GAPS, WEIGHTS, missing)).toBe("#N/A");
    expect(show(WSCORE, [[80], [70], [100]], WEIGHTS, missing)).toBe(81);
  });

  it.each(["carry", "lấy kỳ trước", "lay ky truoc"])(
    "takes the previous score for a missing one under %s",
    (missing) => {
      expect(show(WSCORE, GAPS, WEIGHTS, missing, null, [[70], [90], [95]])).toBe(87);
      expect(show(WSCORE, GAPS, WEIGHTS, missing, null, [[null], [90], [null]])).toBe(87);
    },
  );

  it("leaves out under carry what has no previous score either, and looks at the coverage then", () => {
    expect(show(WSCORE, GAPS, WEIGHTS, "carry", null, [[70], [""], [95]])).toBeCloseTo(85.71428571428571, 12);
    expect(show(WSCORE, [[80], [null], [null]], [[30], [50], [20]], "carry", null, [[1], [null], [60]])).toBe(72);
    expect(show(WSCORE, [[80], [null], [null]], [[30], [50], [20]], "carry", 0.6, [[1], [null], [60]])).toBe("#N/A");
  });

  it("counts a previous score of 0 as a score", () => {
    expect(show(WSCORE, GAPS, WEIGHTS, "carry", null, [[70], [0], [95]])).toBe(60);
  });

  it("is #N/A under carry without previous scores, #VALUE! for another number of them", () => {
    expect(show(WSCORE, GAPS, WEIGHTS, "carry")).toBe("#N/A");
    expect(show(WSCORE, GAPS, WEIGHTS, "carry", null, [[null], [null]])).toBe("#N/A");
    expect(show(WSCORE, GAPS, WEIGHTS, "carry", null, [[70], [90]])).toBe("#VALUE!");
    expect(show(WSCORE, GAPS, WEIGHTS, "carry", null, [[70], ["90"], [95]])).toBe("#VALUE!");
  });

  it("does not read previous scores otherwise", () => {
    expect(show(WSCORE, GAPS, WEIGHTS, "zero", null, [[70], [90]])).toBe(60);
  });

  it("does not refuse a coverage that only binary fractions put below the minimum", () => {
    expect(show(WSCORE, [[80], [90], [null]], [[0.1], [0.2], [0.7]], null, 0.3)).toBeCloseTo(86.66666666666667, 12);
    expect(show(WSCORE, [[80], [null], [null]], [[0.3], [0.1], [0.2]], null, 0.5)).toBe(80);
  });

  it("is #N/A where less than half of the weight has a score", () => {
    expect(show(WSCORE, [[80], [null]], [[50], [50]])).toBe(80);
    expect(show(WSCORE, [[80], [null]], [[49], [51]])).toBe("#N/A");
  });

  it("takes another minimum of coverage", () => {
    expect(show(WSCORE, [[80], [null], [null]], [[30], [50], [20]], "reweight", 0.3)).toBe(80);
    expect(show(WSCORE, GAPS, WEIGHTS, null, 0.71)).toBe("#N/A");
    expect(show(WSCORE, GAPS, WEIGHTS, "zero", 1)).toBe(60);
  });

  it("is #N/A where only parts of no weight have a score, even without a minimum", () => {
    expect(show(WSCORE, [[80], [null]], [[0], [100]], null, 0)).toBe("#N/A");
  });

  it("weighs nothing where a weight is blank", () => {
    expect(show(WSCORE, [[80], [20]], [[50], [null]])).toBe(80);
  });

  it("is #N/A without any score or any weight", () => {
    expect(show(WSCORE, [[null], [""]], [[50], [50]], "zero")).toBe("#N/A");
    expect(show(WSCORE, [[80], [90]], [[null], [null]])).toBe("#N/A");
  });

  it("is #DIV/0! where the weights add up to 0", () => {
    expect(show(WSCORE, 80, 0)).toBe("#DIV/0!");
  });

  it("is #NUM! for a negative weight and for a coverage that is no fraction", () => {
    expect(show(WSCORE, [[80, 90]], [[50, -50]])).toBe("#NUM!");
    expect(show(WSCORE, GAPS, WEIGHTS, null, 50)).toBe("#NUM!");
    expect(show(WSCORE, GAPS, WEIGHTS, null, -0.1)).toBe("#NUM!");
  });

  it("is #VALUE! for text, TRUE and FALSE, words it does not know, and ranges of different size", () => {
    expect(show(WSCORE, [[80], ["đạt"], [100]], WEIGHTS)).toBe("#VALUE!");
    expect(show(WSCORE, GAPS, [[50], [true], [20]])).toBe("#VALUE!");
    expect(show(WSCORE, GAPS, WEIGHTS, "skip")).toBe("#VALUE!");
    expect(show(WSCORE, GAPS, [[50], [50]])).toBe("#VALUE!");
  });

  it("counts cells of a row beside a column", () => {
    expect(show(WSCORE, [[80, 90]], [[3], [1]])).toBe(82.5);
  });
});
