import { freePrefix, mendSheetName, proposeSheetNames } from "../../src/workbook/names";

const free = (): boolean => false;

describe("mendSheetName(wanted, fallback, isTaken)", () => {
  it.each([
    ["Doanh thu: 2026/2027", "Doanh thu 2026 2027"],
    ["[Kế hoạch]*?", "Kế hoạch"],
    ["'nháy'", "nháy"],
    ["", "Số liệu"],
    ["   ", "Số liệu"],
    ["History", "Số liệu"],
    ["a\u0007b", "a b"],
  ])("mends %j", (wanted, name) => {
    const mended = mendSheetName(wanted, "Số liệu", free);
    expect(mended.name).toBe(name);
    expect(mended.reason).not.toBeNull();
  });

  it("says of the name that Excel keeps for itself that it is kept, in any case", () => {
    for (const wanted of ["History", " HISTORY ", "'history'"]) {
      expect(mendSheetName(wanted, "Số liệu", free)).toEqual({
        name: "Số liệu",
        reason: {
          vi: "Excel giữ tên “History” cho riêng mình.",
          en: "Excel keeps the name “History” for itself.",
        },
      });
    }
  });

  it("leaves a good name alone, an apostrophe inside it too", () => {
    expect(mendSheetName("Lan's shop", "Số liệu", free)).toEqual({ name: "Lan's shop", reason: null });
  });

  it("counts UTF-16 units of composed letters and does not halve an emoji", () => {
    const decomposed = "ệ".repeat(31).normalize("NFD");
    expect(mendSheetName(decomposed, "x", free).name).toHaveLength(31);
    const { name } = mendSheetName(`${"a".repeat(30)}🎯`, "x", free);
    expect(name).toBe("a".repeat(30));
  });

  it("numbers a taken name within the 31 characters", () => {
    const taken = new Set(["a".repeat(31)]);
    const { name } = mendSheetName("a".repeat(31), "x", (candidate) => taken.has(candidate));
    expect(name).toBe(`${"a".repeat(27)} (2)`);
  });
});

describe("proposeSheetNames(language, takenSheets, wanted)", () => {
  it("numbers its own names without a word when they are taken, in any case", () => {
    const { names, mended } = proposeSheetNames("vi", ["TỔNG QUAN", "_calc"]);
    expect(names.dashboard).toBe("Tổng quan (2)");
    expect(names.calc).toBe("_calc (2)");
    expect(names.data).toBe("Số liệu");
    expect(mended).toEqual([]);
  });

  it("says what it changed about names that were asked for", () => {
    const { names, mended } = proposeSheetNames("en", [], { dashboard: "A/B", scorecard: "A B" });
    expect(names.dashboard).toBe("A B");
    expect(names.scorecard).toBe("A B (2)");
    expect(mended.map(({ sheet, name }) => [sheet, name])).toEqual([
      ["dashboard", "A B"],
      ["scorecard", "A B (2)"],
    ]);
  });
});

describe("freePrefix(takenNames)", () => {
  it("is bsc, then bsc2, whatever else the workbook has", () => {
    expect(freePrefix([])).toBe("bsc");
    expect(freePrefix(["Sales", "BSC_Period"])).toBe("bsc2");
    expect(freePrefix(["bsc_period", "bsc2_model"])).toBe("bsc3");
    expect(freePrefix(["bsc2_model"])).toBe("bsc");
  });
});
