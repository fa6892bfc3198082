import { DESCRIBE } from "../../../../src/kpi/functions/knowledge/describe";
import { KNOWLEDGE_BY_ID } from "../../../../src/kpi/knowledge/knowledge";
import { show } from "../../show";

describe("KPI.DESCRIBE(kpi, [field], [lang])", () => {
  it("has no text before what it needs is loaded: a fault, and no #N/A", () => {
    expect(() => show(DESCRIBE, "CAC")).toThrow("not loaded");
  });

  describe("once its texts are loaded", () => {
    beforeAll(() => DESCRIBE.needs?.());

    it("is the name in Vietnamese unless told otherwise", () => {
      expect(show(DESCRIBE, "CAC")).toBe("Chi phí thu hút khách hàng");
      expect(show(DESCRIBE, "CAC", null, "en")).toBe("Customer acquisition cost");
      expect(show(DESCRIBE, "CAC", "", "TIẾNG ANH")).toBe("Customer acquisition cost");
    });

    it.each([
      ["name", "tên", "Số ngày tồn kho bình quân (DIO)", "Days inventory outstanding (DIO)"],
      [
        "formula",
        "công thức",
        "Tồn kho bình quân ÷ giá vốn × số ngày",
        "Average inventory ÷ cost of goods sold × days",
      ],
      ["unit", "don vi", "Ngày", "Days"],
      ["direction", "chiều", "Càng thấp càng tốt", "Lower is better"],
      ["frequency", "tần suất", "Hằng tháng", "Monthly"],
      ["perspective", "khía cạnh", "Tài chính", "Financial"],
    ])("has the %s", (field, word, vi, en) => {
      expect(show(DESCRIBE, "DIO", field)).toBe(vi);
      expect(show(DESCRIBE, "DIO", word, "vi")).toBe(vi);
      expect(show(DESCRIBE, "DIO", word, "en")).toBe(en);
    });

    it.each([
      ["definition", "định nghĩa"],
      ["track", "theo dõi"],
      ["action", "hành động"],
    ])("has the %s", (field, word) => {
      const texts = [show(DESCRIBE, "OEE", field, "vi"), show(DESCRIBE, "OEE", field, "en")];
      expect([show(DESCRIBE, "OEE", word), show(DESCRIBE, "OEE", word, "tieng anh")]).toEqual(texts);
      expect(new Set(texts).size).toBe(2);
    });

    it("knows the figures that are typed too", () => {
      expect(show(DESCRIBE, "REVENUE", "formula", "en")).toBe("Net revenue");
      expect(show(DESCRIBE, "CAPUTIL", "direction")).toBe("Trong khoảng mục tiêu là tốt");
    });

    it("fits every text into a cell, and answers each field with a text of its own", () => {
      const fields = [
        "name",
        "definition",
        "formula",
        "unit",
        "direction",
        "frequency",
        "perspective",
        "track",
        "action",
      ];
      for (const id of KNOWLEDGE_BY_ID.keys()) {
        const texts = ["vi", "en"].flatMap((lang) => fields.map((field) => show(DESCRIBE, id, field, lang)));
        expect(texts.filter((text) => typeof text !== "string" || text === "" || text.length > 255)).toEqual([]);
      }
    });

    it("finds a KPI in any case, with and without KPI. before it", () => {
      expect(show(DESCRIBE, "kpi.cac")).toBe("Chi phí thu hút khách hàng");
      expect(show(DESCRIBE, [[" Cac "]])).toBe("Chi phí thu hút khách hàng");
    });

    it("is #N/A for an unknown KPI and for none", () => {
      expect(show(DESCRIBE, "NOPE")).toBe("#N/A");
      expect(show(DESCRIBE, "STATUS")).toBe("#N/A");
      expect(show(DESCRIBE, "__proto__")).toBe("#N/A");
      expect(show(DESCRIBE, "")).toBe("#N/A");
      expect(show(DESCRIBE, null)).toBe("#N/A");
    });

    it("is #VALUE! for a field or a language that it does not know, for numbers and for several cells", () => {
      expect(show(DESCRIBE, "CAC", "colour")).toBe("#VALUE!");
      expect(show(DESCRIBE, "CAC", "name", "fr")).toBe("#VALUE!");
      expect(show(DESCRIBE, 7)).toBe("#VALUE!");
      expect(show(DESCRIBE, [["CAC"], ["AOV"]])).toBe("#VALUE!");
    });

    it("passes an error in a cell on", () => {
      expect(show(DESCRIBE, { error: "#REF!" })).toBe("#REF!");
    });
  });
});
