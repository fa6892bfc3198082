import fc from "fast-check";
import { balanceWeights, equalWeights } from "../../../src/taskpane/wizard/balance";

const free = (weight: number) => ({ weight, locked: false });
const locked = (weight: number) => ({ weight, locked: true });

describe("balanceWeights(weights)", () => {
  it("keeps proportions and adds up to 100", () => {
    expect(balanceWeights([free(1), free(2)])).toEqual([33, 67]);
    expect(balanceWeights([free(20), free(20), free(10)])).toEqual([40, 40, 20]);
  });

  it("leaves locked weights alone", () => {
    expect(balanceWeights([locked(50), free(1), free(1)])).toEqual([50, 25, 25]);
  });

  it("shares equally where every unlocked weight is 0", () => {
    expect(balanceWeights([free(0), free(0), free(0)])).toEqual([34, 33, 33]);
  });

  it("has no answer where nothing can move", () => {
    expect(balanceWeights([locked(60), locked(40)])).toBeNull();
    expect(balanceWeights([locked(100), free(5)])).toBeNull();
    expect(balanceWeights([])).toBeNull();
  });

  it("adds up to 100 whatever the weights are", () => {
    const weight = fc.record({
      weight: fc.double({ min: 0, max: 1e6, noNaN: true }),
      locked: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 30 }), (weights) => {
        const balanced = balanceWeights(weights) ?? [];
        expect(balanced.reduce((total, part) => total + part, 0)).toBeCloseTo(100, 9);
        expect(balanced.every((part) => part >= 0)).toBe(true);
      }),
    );
  });
});

describe("equalWeights(weights)", () => {
  it("gives every unlocked weight the same share", () => {
    expect(equalWeights([free(1), free(70), free(3), free(26)])).toEqual([25, 25, 25, 25]);
    expect(equalWeights([locked(40), free(1), free(9)])).toEqual([40, 30, 30]);
  });
});
