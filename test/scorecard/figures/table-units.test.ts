import { matchFigures, wantedInputs } from "../../../src/scorecard/figures/match";
import { readTable } from "../../../src/scorecard/figures/table";
import { onlineShop } from "../../support/online-shop";

const shop = onlineShop("vi", { currency: "VND" });
const YEAR = { firstMonth: "2011-01", months: 12, fiscalYearStart: 1 };
const cells = (text: string) => text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));

function match(text: string) {
  const read = readTable(cells(text), { language: "vi" });
  if (read.kind !== "table") throw new Error(read.kind);
  return { table: read.table, ...matchFigures(read.table, wantedInputs(shop), YEAR, "vi") };
}

/** The first figure of each heading, or why it has none. */
function firsts(text: string) {
  const { series, figures } = match(text);
  return Object.fromEntries(
    series.map(({ heading, kind, input }) => [
      heading.text,
      kind === "matched" && input !== null ? figures[input][0] : kind,
    ]),
  );
}

const DOWN = "Tháng|Doanh thu|Đơn hàng\n01/2011|5|7\n02/2011|6|8";
const ACROSS = "Chỉ tiêu|01/2011|02/2011\nDoanh thu|5|6\nĐơn hàng|7|8";
const MILLIONS = { "Doanh thu": 5_000_000, "Đơn hàng": 7 };

describe("a unit above a table", () => {
  it.each([
    "Đơn vị tính: triệu đồng",
    "BÁO CÁO DOANH THU\n||Đơn vị tính: triệu đồng",
    "|Đơn vị tính: triệu đồng|",
    "BÁO CÁO||ĐVT: trđ",
    "Báo cáo năm 2011 (ĐVT: triệu đồng)\n",
    "Công ty Hoa Sen\nBáo cáo doanh thu (triệu đồng)",
    "Đơn vị tính:|triệu đồng",
    "Đơn vị:||triệu đồng",
    "ĐVT|Triệu đồng",
    "(Triệu đồng)",
    "in millions of VND",
    "Đơn vị: Cửa hàng số 1\nĐơn vị tính: 1.000.000 đồng",
  ])("multiplies amounts and no counts: %j", (line) => {
    expect(firsts(`${line}\n${DOWN}`)).toEqual(MILLIONS);
    expect(firsts(`${line}\n${ACROSS}`)).toEqual(MILLIONS);
  });

  it("is found in the corner and below the table as well", () => {
    expect(firsts(DOWN.replace("Tháng", "ĐVT: triệu đồng"))).toEqual(MILLIONS);
    expect(firsts(ACROSS.replace("Chỉ tiêu", "ĐVT: triệu đồng"))).toEqual(MILLIONS);
    expect(firsts(`${DOWN}\n\nĐơn vị tính: triệu đồng`)).toEqual(MILLIONS);
    expect(firsts(`${ACROSS}\n(ĐVT: triệu đồng)`)).toEqual(MILLIONS);
  });

  it("takes the currency from one place and the thousands from another", () => {
    const headed = DOWN.replace("Doanh thu", "Doanh thu (nghìn)");
    for (const line of ["Loại tiền: VND", "Báo cáo bằng VND", "Báo cáo (VND)", "in VND"]) {
      expect(firsts(`${line}\n${headed}`)).toMatchObject({ "Doanh thu (nghìn)": 5000 });
    }
    const column = "Chỉ tiêu|Loại tiền|01/2011\nDoanh thu|VND|5";
    expect(firsts(`ĐVT: triệu đồng\n${column}`)).toEqual({ "Doanh thu": 5_000_000 });
  });

  it("says what multiplied", () => {
    expect(match(`ĐVT: triệu đồng\n${DOWN}`).series).toMatchObject([
      { scale: 1_000_000, unit: "triệu đồng" },
      { scale: 1, unit: null },
    ]);
  });

  it("changes nothing where it says đồng, or speaks of an organisation", () => {
    for (const line of ["Đơn vị tính: đồng", "Đơn vị: Công ty TNHH Hoa Sen", "Đơn vị:|Cửa hàng 1", "Loại tiền: VND"]) {
      expect(firsts(`${line}\n${DOWN}`)).toEqual({ "Doanh thu": 5, "Đơn hàng": 7 });
    }
  });

  it("is no matter for the heading beside it", () => {
    const one = "Tháng|Doanh thu (triệu đồng)\n01/2011|5";
    expect(firsts(one)).toEqual({ "Doanh thu (triệu đồng)": 5_000_000 });
    expect(firsts(`Đơn vị tính: triệu đồng\n${one}`)).toEqual({ "Doanh thu (triệu đồng)": 5_000_000 });
    const two = "Tháng|Doanh thu (ĐVT: nghìn đồng)|Hàng trả lại\n01/2011|5|7";
    expect(firsts(two)).toEqual({ "Doanh thu (ĐVT: nghìn đồng)": 5000, "Hàng trả lại": 7 });
  });

  it("refuses amounts whose unit nobody knows, and takes the counts", () => {
    for (const unit of ["trăm đồng", "bó lúa", "đồng/đơn", "%", "người", "triệu đồng, đơn"]) {
      const kind = ["trăm đồng", "đồng/đơn", "triệu đồng, đơn"].includes(unit) ? "unknownUnit" : "wrongUnit";
      const counts = unit === "%" ? "wrongUnit" : 7;
      expect(firsts(`Đơn vị tính: ${unit}\n${DOWN}`)).toEqual({ "Doanh thu": kind, "Đơn hàng": counts });
    }
  });

  it("refuses counts where all of the table is said to be in thousands of orders", () => {
    expect(firsts(`ĐVT: nghìn đơn\n${DOWN}`)).toEqual({ "Doanh thu": "wrongUnit", "Đơn hàng": "wrongUnit" });
  });

  it("refuses what contradicts the heading or another line", () => {
    const headed = DOWN.replace("Doanh thu", "Doanh thu (nghìn đồng)");
    expect(firsts(`ĐVT: triệu đồng\n${headed}`)).toMatchObject({ "Doanh thu (nghìn đồng)": "otherUnits" });
    expect(firsts(`ĐVT: triệu đồng\nĐVT: nghìn đồng\n${DOWN}`)).toMatchObject({ "Doanh thu": "otherUnits" });
    expect(match(`ĐVT: triệu đồng\n${headed}`).series[0]).toMatchObject({ scale: 1, unit: "nghìn đồng ≠ triệu đồng" });
  });

  it("refuses figures that bring another unit", () => {
    const { figures, problems } = match(`ĐVT: triệu đồng\n${DOWN.replace("|5|", "|1,2 tỷ|")}`);
    expect(figures.revenue.slice(0, 2)).toEqual([null, 6_000_000]);
    expect(problems.map(({ text, kind }) => [text, kind])).toEqual([["1,2 tỷ", "twoUnits"]]);
  });
});

describe("a column of units", () => {
  const table = (heading: string, money: string, counts: string) =>
    `Chỉ tiêu|${heading}|01/2011|02/2011\nDoanh thu|${money}|5|6\nĐơn hàng|${counts}|7|8`;

  it.each(["ĐVT", "Đơn vị tính", "Đơn vị", "Unit", ""])("under “%s” multiplies each row by its own", (heading) => {
    expect(firsts(table(heading, "triệu đồng", "đơn"))).toEqual(MILLIONS);
    expect(firsts(table(heading, "Nghìn đồng", ""))).toEqual({ "Doanh thu": 5000, "Đơn hàng": 7 });
    expect(firsts(table(heading, "triệu đồng", "nghìn đơn"))).toMatchObject(
      heading === "" ? {} : { "Doanh thu": 5_000_000, "Đơn hàng": 7000 },
    );
  });

  it("is found before the headings, behind the months, under two rows of headings and turned on its side", () => {
    expect(firsts("ĐVT|Chỉ tiêu|01/2011\ntriệu đồng|Doanh thu|5")).toEqual({ "Doanh thu": 5_000_000 });
    const behind = "Chỉ tiêu|01/2011|ĐVT\nDoanh thu|5|triệu đồng\nĐơn hàng|7|đơn";
    expect(firsts(behind)).toEqual(MILLIONS);
    expect(match(behind).table.notMonths).toEqual([]);
    expect(firsts("Chỉ tiêu|ĐVT|Năm 2011|\n||01/2011|02/2011\nDoanh thu|triệu đồng|5|6")).toMatchObject({
      "Doanh thu": 5_000_000,
    });
    expect(firsts("Tháng|Doanh thu|Đơn hàng\nĐVT|triệu đồng|đơn\n01/2011|5|7")).toEqual(MILLIONS);
    expect(firsts("Tháng|Doanh thu|Đơn hàng\n|triệu đồng|đơn\n01/2011|5|7")).toEqual(MILLIONS);
  });

  it("is none where it holds parts of an organisation", () => {
    const branches = "Chỉ tiêu|Đơn vị|01/2011\nDoanh thu|Chi nhánh Hà Nội|5\nĐơn hàng|Chi nhánh Hà Nội|7";
    expect(firsts(branches)).toEqual({ "Doanh thu": 5, "Đơn hàng": 7 });
  });

  it("refuses what is not known, what is no unit of the figure and what contradicts the heading or a line", () => {
    expect(firsts(table("ĐVT", "trăm đồng", "trăm đơn"))).toEqual({
      "Doanh thu": "unknownUnit",
      "Đơn hàng": "unknownUnit",
    });
    expect(firsts(table("ĐVT", "đơn", "triệu đồng"))).toEqual({ "Doanh thu": "wrongUnit", "Đơn hàng": "wrongUnit" });
    expect(firsts(table("ĐVT", "%", "%"))).toEqual({ "Doanh thu": "wrongUnit", "Đơn hàng": "wrongUnit" });
    expect(firsts(`ĐVT: nghìn đồng\n${table("ĐVT", "triệu đồng", "đơn")}`)).toEqual({
      "Doanh thu": "otherUnits",
      "Đơn hàng": 7,
    });
    const headed = table("ĐVT", "triệu đồng", "").replace("Doanh thu", "Doanh thu (đồng)");
    expect(firsts(headed)).toMatchObject({ "Doanh thu (đồng)": "otherUnits" });
  });
});
