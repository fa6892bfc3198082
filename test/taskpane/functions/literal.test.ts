import { readLiteral } from "../../../src/taskpane/functions/literal";

describe("readLiteral(text)", () => {
  it.each<readonly [string, unknown]>([
    ["20000", 20_000],
    ["-3.5e2", -350],
    [".5", 0.5],
    ["5%", 0.05],
    ['"lower"', "lower"],
    ['"a""b,c"', 'a"b,c'],
    ["TRUE", true],
    ["{80,90}", [[80, 90]]],
    ["{1;2}", [[1], [2]]],
    ['{"a,b";"c;d"}', [["a,b"], ["c;d"]]],
    [
      '{"x",1;"y",2}',
      [
        ["x", 1],
        ["y", 2],
      ],
    ],
    ["{50;;100}", [[50], [null], [100]]],
    ["", undefined],
  ])("reads %s", (text, value) => {
    expect(readLiteral(text)).toEqual({ value });
  });

  it.each(["A1", "SUM(1)", "1+1", '"a', '"a"b"', "{1,2;3}", "{A1}", "{1", "1.2.3"])(
    "does not take %s for a constant",
    (text) => {
      expect(readLiteral(text)).toBeNull();
    },
  );
});
