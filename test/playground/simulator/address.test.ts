import { Area, parseArea, quoteSheet, splitReference } from "../../../playground/simulator/address";

describe("parseArea(address, size)", () => {
  it("ends whole columns and rows where the sheet ends", () => {
    expect(parseArea("B:C", { rows: 30, columns: 9 })).toEqual(new Area(0, 1, 29, 2));
    expect(parseArea("5:5", { rows: 30, columns: 9 })).toEqual(new Area(4, 0, 4, 8));
  });

  it("knows the last cell of Excel, and none beyond", () => {
    expect(parseArea("XFD1048576")).toEqual(new Area(1_048_575, 16_383, 1_048_575, 16_383));
    expect(["XFE1", "A1048577", "A0", "A1:XFE2", "XFE:XFE", "0:1"].map((each) => parseArea(each))).toEqual(
      Array(6).fill(null),
    );
  });
});

describe("quoteSheet(name)", () => {
  it.each([
    ["Data", "Data"],
    ["_calc.v2", "_calc.v2"],
    ["Thẻ", "Thẻ"],
    ["Số liệu", "'Số liệu'"],
    ["2024", "'2024'"],
    ["Q1", "'Q1'"],
    ["R1C1", "'R1C1'"],
    ["rc", "'rc'"],
    ["a-b", "'a-b'"],
    ["Lan's", "'Lan''s'"],
  ])("%s is written %s", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitReference(`=${quoted}!$A$1`)).toEqual({ sheet: name, address: "$A$1" });
  });
});

describe("area.without(other)", () => {
  it("leaves what is above, below, left and right", () => {
    const left = new Area(0, 0, 4, 4).without(new Area(1, 1, 2, 3));
    expect(left.map(({ address }) => address)).toEqual(["A1:E1", "A4:E5", "A2:A3", "E2:E3"]);
  });

  it("leaves all where nothing is shared, and nothing where all is", () => {
    const area = new Area(0, 0, 1, 1);
    expect(area.without(new Area(2, 0, 2, 0))).toEqual([area]);
    expect(area.without(new Area(0, 0, 9, 9))).toEqual([]);
  });
});
