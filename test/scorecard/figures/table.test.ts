import { readTable, type FiguresTable } from "../../../src/scorecard/figures/table";

const cells = (text: string) => text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
const reading = (text: string) => readTable(cells(text), { language: "vi" });

function table(text: string): FiguresTable {
  const result = reading(text);
  if (result.kind !== "table") throw new Error(result.kind);
  return result.table;
}

const texts = ({ series }: FiguresTable) =>
  Object.fromEntries(series.map(({ text, figures }) => [text, figures.map((figure) => figure.text)]));
const months = (read: FiguresTable) => read.months.map(({ month }) => month);

describe("readTable(rows, { language })", () => {
  it("reads months down", () => {
    const read = table("Tháng|Doanh thu|Đơn\n2011-10|100|5\n2011-11|200|6");
    expect(months(read)).toEqual(["2011-10", "2011-11"]);
    expect(texts(read)).toEqual({ "Doanh thu": ["100", "200"], Đơn: ["5", "6"] });
  });

  it("reads months across", () => {
    const read = table("Chỉ tiêu|T10/2011|T11/2011\nDoanh thu|100|200\nĐơn|5|6");
    expect(months(read)).toEqual(["2011-10", "2011-11"]);
    expect(texts(read)).toEqual({ "Doanh thu": ["100", "200"], Đơn: ["5", "6"] });
  });

  it("reads a single month, down or across", () => {
    expect(texts(table("Tháng|Doanh thu|Đơn\n11/2011|100|5"))).toEqual({ "Doanh thu": ["100"], Đơn: ["5"] });
    expect(texts(table("Chỉ tiêu|11/2011\nDoanh thu|100\nĐơn|5"))).toEqual({ "Doanh thu": ["100"], Đơn: ["5"] });
  });

  it("says where everything stood, counting from 1", () => {
    const down = table("Tháng|Doanh thu\n11/2011|100");
    expect(down.series[0]).toMatchObject({ row: 1, column: 2, text: "Doanh thu" });
    expect(down.series[0].figures[0]).toMatchObject({ row: 2, column: 2, text: "100" });
    const across = table("|11/2011\nDoanh thu|100");
    expect(across.series[0]).toMatchObject({ row: 2, column: 1 });
    expect(across.series[0].figures[0]).toMatchObject({ row: 2, column: 2 });
  });

  it("finds months below titles and headings beside units and notes", () => {
    const read = table(
      "Số liệu|||||\nNhập mỗi tháng|||||\n|||||\nChỉ tiêu|Đơn vị|Nguồn|Đã nhập|10/2011|11/2011\nDoanh thu gộp|£|POS|13/13|100|200\nSố đơn|đơn|POS|13/13|5|6",
    );
    expect(texts(read)).toEqual({ "Doanh thu gộp": ["100", "200"], "Số đơn": ["5", "6"] });
  });

  it("passes over numbering on the left and rows without figures", () => {
    const read = table("STT|Chỉ tiêu|10/2011|11/2011\n1|Doanh thu|100|200\n|Khách hàng||\n2|Đơn|5|6");
    expect(texts(read)).toEqual({ "Doanh thu": ["100", "200"], Đơn: ["5", "6"] });
  });

  it("takes no titles above the numbering for headings", () => {
    const title = "Công ty Hoa Sen|\nĐịa chỉ: 12 Lê Lợi|\nBÁO CÁO|\n|Kỳ: quý IV|";
    const read = table(`${title}\nSTT|Chỉ tiêu|10/2011|11/2011\n1|Doanh thu|100|200\n2|Đơn|5|6`);
    expect(texts(read)).toEqual({ "Doanh thu": ["100", "200"], Đơn: ["5", "6"] });
  });

  it("lists totals and other things that are no month", () => {
    const read = table("Chỉ tiêu|10/2011|11/2011|Tổng\nDoanh thu|100|200|300");
    expect(read.notMonths).toEqual([{ row: 1, column: 4, text: "Tổng" }]);
    expect(texts(read)).toEqual({ "Doanh thu": ["100", "200"] });
    expect(table("Tháng|Đơn\n10/2011|5\n11/2011|6\nCộng|11").notMonths).toEqual([{ row: 4, column: 1, text: "Cộng" }]);
  });

  it("reads date serials, but only where nothing says its month in words", () => {
    const serials = table("Tháng|Doanh thu\n40817|100\n40848|200");
    expect(months(serials)).toEqual(["2011-10", "2011-11"]);
    expect(texts(serials)).toEqual({ "Doanh thu": ["100", "200"] });
    expect(texts(table("Tháng|Doanh thu\n10/2011|40817\n11/2011|40848"))).toEqual({ "Doanh thu": ["40817", "40848"] });
  });

  it("lets all figures together decide what stands before decimals", () => {
    expect(table("Tháng|A|B\n10/2011|1.250.000|1.234\n11/2011|7,5|1,234").decimal).toBe(",");
    expect(table("Tháng|A|B\n10/2011|1,250,000|1,234\n11/2011|7.5|1.234").decimal).toBe(".");
  });

  it("leaves open what nothing decides, and decides nothing where figures contradict each other", () => {
    expect(table("Tháng|A\n10/2011|1.234\n11/2011|5").decimal).toBeNull();
    expect(table("Tháng|A\n10/2011|1.250.000\n11/2011|1,250,000\n12/2011|1.234").decimal).toBe("mixed");
  });

  it("keeps figures as they stand, also blanks and what is no number", () => {
    expect(texts(table("Tháng|A\n10/2011|\n11/2011|n/a\n12/2011| 1.234 "))).toEqual({ A: ["", "n/a", "1.234"] });
  });

  it("does without headings and with rows of different length", () => {
    const read = table("10/2011|100|5\n11/2011|200");
    expect(read.series.map(({ text, figures }) => [text, figures.map((figure) => figure.text)])).toEqual([
      ["", ["100", "200"]],
      ["", ["5", ""]],
    ]);
  });

  it("takes a heading that is a name of JavaScript's own for a heading", () => {
    const read = table("Tháng|__proto__|constructor\n10/2011|1|2");
    expect(read.series.map(({ text }) => text)).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("refuses what holds no table, with the reason", () => {
    expect(reading("")).toEqual({ kind: "empty" });
    expect(reading("xin chào")).toEqual({ kind: "refused", reason: "noMonths" });
    expect(reading("Tháng|Doanh thu\nĐầu|100")).toEqual({ kind: "refused", reason: "noMonths" });
    expect(reading("10/2011|11/2011")).toEqual({ kind: "refused", reason: "noFigures" });
  });

  it("refuses what is too large, at once", () => {
    const long = Array.from({ length: 20_001 }, () => ["11/2011", "1"]);
    expect(readTable(long, { language: "vi" })).toEqual({ kind: "refused", reason: "tooLarge" });
    const wide = [Array.from({ length: 100_000 }, () => ""), ...Array.from({ length: 19_000 }, () => ["1"])];
    expect(readTable(wide, { language: "vi" })).toEqual({ kind: "refused", reason: "tooLarge" });
  });

  it("reads twenty thousand rows", () => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      row === 0 ? ["", "10/2011"] : [`Dòng ${row}`, String(row)],
    );
    const result = readTable(rows, { language: "vi" });
    expect(result.kind === "table" && result.table.series.length).toBe(19_999);
  });
});
