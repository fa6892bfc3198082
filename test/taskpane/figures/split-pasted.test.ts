import { splitPasted } from "../../../src/taskpane/figures/split-pasted";

describe("splitPasted(text)", () => {
  it.each([
    [
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "\ufeffa,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "Tháng\tA, B; C\n1\t2",
      [
        ["Tháng", "A, B; C"],
        ["1", "2"],
      ],
    ],
    [
      '"a;b",c\n"1,250",2',
      [
        ["a;b", "c"],
        ["1,250", "2"],
      ],
    ],
    [
      '"a\nb"\t"c ""d"""\n1\t2',
      [
        ["a\nb", 'c "d"'],
        ["1", "2"],
      ],
    ],
    [
      '"a,b\n1,2',
      [
        ['"a', "b"],
        ["1", "2"],
      ],
    ],
    ["a", [["a"]]],
  ])("splits %j", (text, cells) => {
    expect(splitPasted(text)).toEqual(cells);
  });
});
