import { RTY } from "../../../../src/kpi/functions/operations/rolled-throughput-yield";
import { show } from "../../show";

describe("KPI.RTY(yields)", () => {
  it("multiplies the yields of the steps", () => {
    expect(show(RTY, [[0.98, 0.97, 0.99, 0.995]])).toBeCloseTo(0.936, 3);
  });

  it("comes down to last out over first in when each step takes what the one before let through", () => {
    expect(show(RTY, [[196 / 200], [193 / 196], [190 / 193], [188 / 190]])).toBeCloseTo(188 / 200, 12);
  });

  it("is lower than every step, 0 after a step that loses all, 1 only when every step is", () => {
    expect(show(RTY, [[0.95, 0.95, 0.95, 0.95, 0.95]])).toBeCloseTo(0.77378, 5);
    expect(show(RTY, [[0.9, 0, 0.8]])).toBe(0);
    expect(show(RTY, [[1, 1]])).toBe(1);
  });

  it("leaves out blank steps, and is #N/A when all are", () => {
    expect(show(RTY, [[0.95], [null], [""], [0.8]])).toBe(0.76);
    expect(show(RTY, [[null], [""]])).toBe("#N/A");
  });

  it("takes one cell for one step", () => {
    expect(show(RTY, 0.9)).toBe(0.9);
  });

  it("refuses 95 typed for 95 %, a negative yield and text", () => {
    expect(show(RTY, [[0.98], [95]])).toBe("#NUM!");
    expect(show(RTY, [[0.98], [-0.1]])).toBe("#NUM!");
    expect(show(RTY, [[0.98], ["95 %"]])).toBe("#VALUE!");
  });
});
