import { leastSquares } from "../../../../src/kpi/functions/analysis/least-squares";
import { NORRIS } from "../../../fixtures/nist-strd";

describe("leastSquares(x, y)", () => {
  it("comes to what NIST certifies for its Norris data, to 12 digits (11 where it is drawn on to 0)", () => {
    const { slope, standardError, rSquared, t, valueAt } = leastSquares(NORRIS.x, NORRIS.y);
    const { certified } = NORRIS;
    expect(slope / certified.slope).toBeCloseTo(1, 12);
    expect(standardError / certified.slopeDeviation).toBeCloseTo(1, 12);
    expect(rSquared / certified.rSquared).toBeCloseTo(1, 12);
    expect(valueAt(0) / certified.intercept).toBeCloseTo(1, 11);
    expect(t / (certified.slope / certified.slopeDeviation)).toBeCloseTo(1, 12);
  });

  it("keeps them where the figures stand far from 0", () => {
    const { slope, standardError } = leastSquares(
      NORRIS.x.map((x) => x * 10),
      NORRIS.y.map((y) => y * 10 + 1e9),
    );
    expect(slope / NORRIS.certified.slope).toBeCloseTo(1, 9);
    expect(standardError / NORRIS.certified.slopeDeviation).toBeCloseTo(1, 6);
  });

  it("finds nothing left on a perfect line, whatever its decimals round to", () => {
    const x = [0.1, 0.2, 0.3, 0.7, 1.1];
    const line = leastSquares(
      x,
      x.map((each) => 0.3 - each / 3),
    );
    expect(line).toMatchObject({ standardError: 0, correlation: -1, rSquared: 1, t: -Infinity });
    expect(line.slope).toBeCloseTo(-1 / 3, 12);
  });

  it("does not take small scatter for none", () => {
    const { rSquared, t } = leastSquares([1, 2, 3, 4], [1, 2 + 1e-9, 3, 4]);
    expect(rSquared).toBeLessThanOrEqual(1);
    expect(Number.isFinite(t)).toBe(true);
  });

  it("lies level through figures that are all the same", () => {
    expect(leastSquares([1, 2, 3], [0.1, 0.1, 0.1])).toMatchObject({ slope: 0, correlation: 0, rSquared: 1, t: 0 });
    expect(leastSquares([1, 2, 3], [0.1, 0.1, 0.1]).valueAt(9)).toBe(0.1);
  });

  it.each([1e-300, 1e-160, 1, 1e160, 1e300])("does not depend on the size of the figures: times %d", (size) => {
    const line = leastSquares(
      [1, 2, 3, 4],
      [1, 3, 2, 5].map((y) => y * size),
    );
    expect(line.slope / size).toBeCloseTo(1.1, 12);
    expect(line.rSquared).toBeCloseTo(1 - 2.7 / 8.75, 12);
  });

  it("is #NUM! where the figures are too large to be added", () => {
    expect(() => leastSquares([1, 2, 3], [1e308, 1.5e308, 1.7e308])).toThrow("#NUM!");
  });
});
