import { readUnit } from "../../../src/scorecard/figures/unit-text";
import { unitSaidBy } from "../../../src/scorecard/figures/unit-line";

const said = (text: string, language: "vi" | "en" = "vi") => {
  const reading = readUnit(text, language);
  if (reading.kind === "amount") return reading.zeros;
  return reading.kind === "things" ? `things ${String(reading.zeros)}` : reading.kind;
};

describe("readUnit(text, language)", () => {
  it.each([
    ["đồng", 0],
    ["VND", 0],
    ["£", 0],
    ["đồng Việt Nam", 0],
    ["nghìn đồng", 3],
    ["Nghìn VNĐ", 3],
    ["1.000 đồng", 3],
    ["1.000đ", 3],
    ["1,000 USD", 3],
    ["1000 VND", 3],
    ["'000 VND", 3],
    ["VND'000", 3],
    ["US$'000", 3],
    ["ngđ", 3],
    ["triệu đồng", 6],
    ["trieu dong", 6],
    ["Triệu VNĐ", 6],
    ["triệu", 6],
    ["trđ", 6],
    ["tr.đ", 6],
    ["tr. đồng", 6],
    ["1.000.000 đồng", 6],
    ["VND million", 6],
    ["millions of US dollars", 6],
    ["triệu đồng/tháng", 6],
    ["triệu đồng (VND)", 6],
    ["tỷ đồng", 9],
    ["tỉ đ", 9],
    ["tỷđ", 9],
    ["1.000 triệu đồng", 9],
    ["nghìn tỷ đồng", 12],
    ["thousands of USD", 3],
    ["thousands, except per share data", 3],
    ["%", "percent"],
    ["phần trăm", "percent"],
    ["đơn", "things 0"],
    ["số lượng", "things 0"],
    ["người", "things 0"],
    ["công ty", "things 0"],
    ["thùng", "things 0"],
    ["nghìn đơn", "things 3"],
    ["1.000 khách", "things 3"],
    ["thousand orders", "things 3"],
    ["nghìn thùng", "unknown"],
    ["trăm đơn", "unknown"],
    ["trăm đồng", "unknown"],
    ["triệu triệu đồng", "unknown"],
    ["100 đồng", "unknown"],
    ["10.000 đồng", "unknown"],
    ["1000", "unknown"],
    ["đồng/đơn", "unknown"],
    ["triệu đồng, người", "unknown"],
    ["triệu đồng hoặc USD", "unknown"],
    ["VND or USD million", "unknown"],
    ["", "unknown"],
  ])("reads “%s” as %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it("takes one letter for millions in English only", () => {
    expect([said("$m", "en"), said("USDm", "en"), said("$m", "vi")]).toEqual([6, 6, "unknown"]);
  });
});

describe("unitSaidBy(cell, language)", () => {
  it.each([
    ["Đơn vị tính: triệu đồng", "triệu đồng"],
    ["ĐVT: nghìn đồng", "nghìn đồng"],
    ["DVT : trieu dong", "trieu dong"],
    ["Đơn vị: tỷ đồng", "tỷ đồng"],
    ["(Đơn vị tính: 1.000 đồng)", "1.000 đồng"],
    ["Báo cáo doanh thu 2026 – ĐVT: triệu đồng.", "triệu đồng"],
    ["Báo cáo doanh thu (triệu đồng)", "triệu đồng"],
    ["Unit: VND million", "VND million"],
    ["Currency: USD thousands", "USD thousands"],
    ["in thousands of USD", "thousands of USD"],
    ["Sales report, in millions", "millions"],
    ["(in VND million)", "VND million"],
    ["Triệu đồng", "Triệu đồng"],
    ["Báo cáo năm 2026 (Đơn vị: triệu đồng)", "triệu đồng"],
    ["Báo cáo – Đơn vị: 1.000 đồng", "1.000 đồng"],
    ["Loại tiền: VND", null],
    ["Sales report (USD)", null],
    ["Report in USD", null],
    ["Đơn vị tính: bó lúa", "bó lúa"],
    ["Đơn vị: trăm đồng", "trăm đồng"],
    ["Đơn vị: Công ty TNHH Hoa Sen", null],
    ["Đơn vị: Công ty Triệu Đồng", null],
    ["Unit: Sales department", null],
    ["Sales in 2026", null],
    ["Revenue in the shop", null],
    ["Báo cáo (thuần)", null],
    ["Tổng số: 1.000 đồng", null],
    ["Doanh thu", null],
    ["k", null],
  ])("hears in “%s” %s", (cell, unit) => {
    expect(unitSaidBy(cell, "vi")).toBe(unit);
  });
});
