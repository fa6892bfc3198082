import { barOf, scaleOf } from "../../../playground/page/chart-scale";

describe("scaleOf(values, minimum)", () => {
  it("begins at a round number below negative values and holds 0", () => {
    expect(scaleOf([-37, 12, null], null)).toEqual({ low: -40, high: 20, steps: [-40, -30, -20, -10, 0, 10, 20] });
    expect(scaleOf([-37, -12], null)).toMatchObject({ low: -40, high: 0 });
  });

  it("has a span of 1 where all is 0 or there is nothing", () => {
    expect(scaleOf([0, 0], null)).toMatchObject({ low: 0, high: 1 });
    expect(scaleOf([], null)).toMatchObject({ low: 0, high: 1 });
  });

  it("begins where it was asked to", () => {
    expect(scaleOf([0.4, 0.9], 0.5)).toMatchObject({ low: 0.5 });
    expect(scaleOf([1, 2], 5)).toMatchObject({ low: 5, high: 6 });
    expect(scaleOf([3], -10)).toMatchObject({ low: -10 });
  });
});

describe("barOf(value, scale)", () => {
  it("reaches from 0 to the value, up or down", () => {
    const scale = scaleOf([-10, 10], null);
    expect(barOf(10, scale)).toEqual({ from: 0.5, to: 1 });
    expect(barOf(-10, scale)).toEqual({ from: 0, to: 0.5 });
  });

  it("stays inside where the axis begins above 0 or above the value", () => {
    const scale = scaleOf([4, 10], 5);
    expect(barOf(4, scale)).toEqual({ from: 0, to: 0 });
    expect(barOf(10, scale)).toMatchObject({ from: 0, to: 1 });
  });
});
