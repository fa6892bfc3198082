import { CARTABAND } from "../../../../src/kpi/functions/sales/cart-abandonment";
import { show } from "../../show";

describe("KPI.CARTABAND(orders, carts)", () => {
  it("is the share of carts without an order", () => {
    expect(show(CARTABAND, 45, 200)).toBeCloseTo(0.775, 12);
  });

  it("gives the published example: 2,500 of 3,150 carts", () => {
    expect(show(CARTABAND, 650, 3_150)).toBeCloseTo(0.794, 3);
  });

  it("is exactly 0 where every cart became an order, and 1 where none did", () => {
    expect(show(CARTABAND, 7, 7)).toBe(0);
    expect(show(CARTABAND, 0, 7)).toBe(1);
  });

  it("is #NUM! for more orders than carts, as with orders that never were in one", () => {
    expect(show(CARTABAND, 8, 7)).toBe("#NUM!");
  });
});
