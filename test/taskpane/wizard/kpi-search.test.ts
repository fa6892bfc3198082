import { TEMPLATES } from "../../../src/scorecard/templates/templates";
import { startAnswers } from "../../../src/scorecard/build";
import { searchKpis } from "../../../src/taskpane/wizard/kpi-search";

const { kpis } = startAnswers(TEMPLATES[0], "vi", "2026-11");
const found = (search: string) => searchKpis(search, kpis).map(({ id }) => id);

describe("searchKpis(search, kpis)", () => {
  it.each(["chi phí có khách", "chi phi co khach", "CHI PHI CO KHACH", "cac", "CAC", "how much does a customer cost"])(
    "finds the cost of a customer by “%s”",
    (search) => {
      expect(found(search)).toContain("CAC");
    },
  );

  it("finds by the beginning of a word", () => {
    expect(found("rời")).toContain("CHURN");
    expect(found("lợi nhuậ")).toEqual(expect.arrayContaining(["GROSSMARGIN", "NETMARGIN"]));
  });

  it("finds by the organisation's own name", () => {
    const own = kpis.map((kpi) => (kpi.id === "AOV" ? { ...kpi, name: "Giỏ hàng" } : kpi));
    expect(searchKpis("gio hang", own).map(({ id }) => id)).toContain("AOV");
  });

  it("finds by what has to be entered", () => {
    expect(found("chi phí quảng cáo")).toContain("ROAS");
  });

  it("keeps everything for an empty search and nothing for one that fits nowhere", () => {
    expect(searchKpis("  ", kpis)).toBe(kpis);
    expect(found("xyzzy")).toEqual([]);
  });
});
