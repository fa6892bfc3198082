import { monthSpans } from "../../../src/taskpane/figures/month-spans";
import { figuresWordsIn } from "../../../src/taskpane/figures/words/words";

describe("monthSpans(months, language, words)", () => {
  it.each([
    [["2026-04"], "04/2026", "Apr 2026"],
    [["2026-11", "2026-04", "2026-04"], "04/2026, 11/2026", "Apr 2026, Nov 2026"],
    [["2025-12", "2026-01", "2026-02", "2026-05"], "12/2025 – 02/2026, 05/2026", "Dec 2025 – Feb 2026, May 2026"],
    [[], "", ""],
  ])("names of %j no month that is not there", (months, vi, en) => {
    expect(monthSpans(months, "vi", figuresWordsIn("vi"))).toBe(vi);
    expect(monthSpans(months, "en", figuresWordsIn("en"))).toBe(en);
  });
});
