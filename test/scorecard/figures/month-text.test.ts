import { readMonthNumbers, readMonths } from "../../../src/scorecard/figures/month-text";

describe("readMonths(texts, language)", () => {
  it.each([
    "2011-11",
    "2011/11",
    "2011.11",
    "11/2011",
    "11-2011",
    "11.2011",
    "2011-11-01",
    "2011-11-30",
    "2011-11-01T00:00:00",
    "2011-11-01 00:00:00",
    "01/11/2011",
    "1/11/2011",
    "30/11/2011",
    "30.11.2011",
    "Nov 2011",
    "nov-2011",
    "Nov-11",
    "Nov. 2011",
    "November 2011",
    "November, 2011",
    "2011 Nov",
    "1 Nov 2011",
    "tháng 11/2011",
    "Tháng 11 năm 2011",
    "Tháng 11-2011",
    "thang 11 2011",
    "Thg 11 2011",
    "Thg11/11",
    "T11/2011",
    "T11-11",
    "T11.2011",
    "tha\u0301ng 11/2011",
    "\u00a011/2011 ",
  ])("reads “%s” as November 2011", (text) => {
    expect(readMonths([text], "vi")).toEqual(["2011-11"]);
    expect(readMonths([text], "en")).toEqual(["2011-11"]);
  });

  it.each([
    "",
    "Tổng",
    "2011",
    "13/2011",
    "00/2011",
    "Q4 2011",
    "11/11",
    "T11",
    "Doanh thu",
    "1.250.000",
    "November",
    "32/11/2011",
    "11/1811",
  ])("takes “%s” for no month", (text) => {
    expect(readMonths([text], "vi")).toEqual([null]);
  });

  it.each(["January", "Feb", "MARCH", "Apr", "May", "June", "Jul", "Aug", "Sept", "October", "Nov", "dec"])(
    "knows %s",
    (name) => {
      const month = readMonths([`${name} 2012`], "en")[0];
      expect(month).toMatch(/^2012-\d\d$/);
      const number = Number(month?.slice(5));
      expect(new Date(Date.UTC(2012, number - 1)).toLocaleString("en-US", { month: "long", timeZone: "UTC" })).toMatch(
        new RegExp(`^${name.slice(0, 3)}`, "i"),
      );
    },
  );

  it("decides by all of them whether the day stands first", () => {
    expect(readMonths(["05/10/2011", "13/11/2011"], "en")).toEqual(["2011-10", "2011-11"]);
    expect(readMonths(["10/05/2011", "11/13/2011"], "vi")).toEqual(["2011-10", "2011-11"]);
    expect(readMonths(["01/10/2011", "01/11/2011"], "en")).toEqual(["2011-10", "2011-11"]);
    expect(readMonths(["10/01/2011", "11/01/2011"], "vi")).toEqual(["2011-10", "2011-11"]);
    expect(readMonths(["05/06/2011"], "vi")).toEqual(["2011-06"]);
    expect(readMonths(["05/06/2011"], "en")).toEqual(["2011-05"]);
  });
});

describe("readMonthNumbers(texts)", () => {
  it("reads serial numbers of first and last days, and years with their month", () => {
    expect(readMonthNumbers(["40848", "40878"])).toEqual(["2011-11", "2011-12"]);
    expect(readMonthNumbers(["40877", "40908"])).toEqual(["2011-11", "2011-12"]);
    expect(readMonthNumbers(["201111", "", "201112"])).toEqual(["2011-11", null, "2011-12"]);
  });

  it("takes them only as a whole: figures look like them", () => {
    expect(readMonthNumbers(["40848", "41010"])).toBeNull();
    expect(readMonthNumbers(["40848", "40848"])).toBeNull();
    expect(readMonthNumbers(["40848", "Tổng"])).toBeNull();
    expect(readMonthNumbers([])).toBeNull();
    expect(readMonthNumbers([""])).toBeNull();
  });
});
