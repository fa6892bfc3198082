import { FUNCTIONS } from "../../../src/kpi/functions/functions";
import { callFunction } from "../../../src/kpi/call";
import { functionById } from "../../../src/kpi/functions/functions";
import type { Language } from "../../../src/kpi/language";
import { readLiteral } from "../../../src/taskpane/functions/literal";
import { MISTAKES } from "../../../src/taskpane/functions/mistakes/mistakes";
import { mistakesAsked, mistakeWith } from "../../../src/taskpane/functions/mistakes/mistake-search";
import { resultText } from "../../../src/taskpane/functions/result-text";

describe("mistakesAsked(search)", () => {
  const asked = (search: string) => mistakesAsked(search).map(({ id }) => id);

  it.each([
    ["trung bình các tỷ lệ", "averageOfRatios"],
    ["trung binh ty le", "averageOfRatios"],
    ["average of CTR", "averageOfRatios"],
    ["churn x 12", "churnTimesTwelve"],
    ["churn x12", "churnTimesTwelve"],
    ["rời bỏ cả năm", "churnTimesTwelve"],
    ["net change in customers", "netChangeForChurn"],
    ["chênh lệch số khách", "netChangeForChurn"],
    ["cac from media only", "cacFromMedia"],
    ["CAC chỉ tính quảng cáo", "cacFromMedia"],
    ["roas vs roi", "roasForRoi"],
    ["ROAS hay ROI", "roasForRoi"],
    ["markup", "marginForMarkup"],
    ["tăng trưởng bình quân", "averageGrowth"],
    ["điểm phần trăm", "pointsForPerCent"],
    ["lower is better", "lowerIsBetter"],
    ["điểm trung bình nps", "averageScoreForNps"],
  ])("answers “%s”", (search, id) => {
    expect(asked(search)).toContain(id);
  });

  it.each(["", "cac", "roas", "churn", "average order value", "thời lượng phiên trung bình", "doanh thu năm"])(
    "has nothing to say to “%s”",
    (search) => {
      expect(asked(search)).toEqual([]);
    },
  );
});

describe("mistakeWith(id)", () => {
  it("tells on the page of a function what people get wrong with it", () => {
    expect(mistakeWith("ROAS")?.id).toBe("roasForRoi");
    expect(mistakeWith("HANDLETIME")).toBeNull();
  });
});

describe.each(MISTAKES)("the answer $id", ({ proof, figures, functions }) => {
  it.each<Language>(["vi", "en"])("has figures that are right, in %s", (language) => {
    const fn = functionById(proof.id);
    const result = callFunction(
      fn,
      proof.args.map((text) => readLiteral(text)?.value),
    );
    const shown = resultText(result as number, fn.unit, { decimal: language === "vi" ? "," : ".", language });
    const flat = (text: string): string => text.replace(/\s/g, "");
    expect(flat(shown)).toBe(flat(proof.shows[language]));
    expect(figures[language]).toContain(proof.shows[language]);
  });

  it("names functions that there are", () => {
    expect(functions.filter((id) => !FUNCTIONS.some((fn) => fn.id === id))).toEqual([]);
  });
});
