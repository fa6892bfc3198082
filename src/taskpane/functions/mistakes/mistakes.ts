import type { Words } from "../../../kpi/language";

/** A mistake that people make with KPIs, answered in a few sentences with figures. */
export interface Mistake {
  readonly id: string;
  /** A search is about it when it has one of the words of every group. */
  readonly asked: readonly (readonly string[])[];
  readonly title: Words;
  readonly answer: Words;
  /** The same in figures. */
  readonly figures: Words;
  /** A call in those figures, arguments as typed into a cell, and what the figures say it gives. Executed as a test. */
  readonly proof: { readonly id: string; readonly args: readonly string[]; readonly shows: Words };
  /** The functions to use; on their pages it stands too. */
  readonly functions: readonly string[];
}

const AVERAGE = ["average", "averages", "averaging", "avg", "mean", "trung bình", "bình quân"];
const RATIOS = [
  "ratio",
  "ratios",
  "rate",
  "rates",
  "percentage",
  "percentages",
  "tỷ lệ",
  "tỉ lệ",
  "tỷ số",
  "tỷ suất",
  "phần trăm",
  "ctr",
  "cvr",
  "cac",
  "cpl",
  "cpa",
  "cpc",
  "roas",
  "roi",
  "churn",
  "rời bỏ",
  "margin",
  "margins",
];
const CHURN = ["churn", "rời bỏ", "attrition"];

/** In the order in which they are shown where several fit. */
export const MISTAKES: readonly Mistake[] = [
  {
    id: "churnTimesTwelve",
    asked: [CHURN, ["12", "x12", "twelve", "year", "yearly", "annual", "annually", "năm", "cả năm"]],
    title: { vi: "Rời bỏ tháng nhân 12 không ra rời bỏ năm", en: "Monthly churn times twelve is not churn a year" },
    answer: {
      vi: "Mỗi tháng mất một phần của số khách còn lại, không phải của số khách đầu năm. Phần giữ được thì nhân với nhau: 1 − (1 − tỷ lệ tháng) mũ 12.",
      en: "Every month takes its share of those who are left, not of those who were there in January. What stays multiplies: 1 − (1 − monthly rate) to the power of 12.",
    },
    figures: {
      vi: "5 % mỗi tháng là 45,96 % mỗi năm, không phải 60 %.",
      en: "5 % a month is 45.96 % a year, not 60 %.",
    },
    proof: { id: "ANNUALIZE", args: ["0.05"], shows: { vi: "45,96 %", en: "45.96 %" } },
    functions: ["ANNUALIZE", "CHURN", "MRRCHURN"],
  },
  {
    id: "averageOfRatios",
    asked: [AVERAGE, RATIOS],
    title: { vi: "Đừng lấy trung bình các tỷ lệ", en: "Never average ratios" },
    answer: {
      vi: "Trung bình cộng coi chiến dịch nhỏ ngang với chiến dịch lớn. Hãy cộng tử số, cộng mẫu số rồi mới chia: đưa cả vùng vào hàm là đủ.",
      en: "An average takes a tiny campaign for as much as a huge one. Add what stands above the line, add what stands below it, then divide: give the function whole ranges.",
    },
    figures: {
      vi: "A: 12 lượt nhấp trên 200 lần hiển thị (6 %). B: 300 trên 20.000 (1,5 %). Trung bình cộng là 3,75 %; đúng là 312 ÷ 20.200 = 1,54 %.",
      en: "A: 12 clicks of 200 impressions (6 %). B: 300 of 20,000 (1.5 %). The average says 3.75 %; right is 312 ÷ 20,200 = 1.54 %.",
    },
    proof: { id: "CTR", args: ["{12;300}", "{200;20000}"], shows: { vi: "1,54 %", en: "1.54 %" } },
    functions: ["CTR", "CVR", "CPL", "BYGROUP", "WAVG"],
  },
  {
    id: "netChangeForChurn",
    asked: [
      [...CHURN, "khách", "khách hàng", "customer", "customers"],
      ["net change", "net loss", "net", "difference", "chênh lệch", "giảm ròng", "thay đổi ròng", "biến động ròng"],
    ],
    title: { vi: "Chênh lệch số khách không phải là rời bỏ", en: "The net change in customers is not churn" },
    answer: {
      vi: "Khách mới che mất khách đã đi. Hãy đếm chính những người rời bỏ rồi chia cho số khách đầu kỳ.",
      en: "New customers hide those who left. Count the ones who left and divide by the customers at the start.",
    },
    figures: {
      vi: "Đầu tháng 1.000 khách, cuối tháng 990, trong đó 40 khách mới: 50 khách đã rời bỏ. Chênh lệch chỉ 1 %, tỷ lệ rời bỏ là 5 %.",
      en: "1,000 customers at the start, 990 at the end, 40 of them new: 50 have left. The net change is 1 %, churn is 5 %.",
    },
    proof: { id: "CHURN", args: ["50", "1000"], shows: { vi: "5 %", en: "5 %" } },
    functions: ["CHURN", "RETENTION"],
  },
  {
    id: "cacFromMedia",
    asked: [
      ["cac", "chi phí có khách", "chi phí thu hút", "cost of a customer", "acquisition cost", "customer cost"],
      [
        "media",
        "media only",
        "ads",
        "ad",
        "ad spend",
        "advertising",
        "salaries",
        "salary",
        "quảng cáo",
        "lương",
        "cpa",
        "chạy quảng cáo",
      ],
    ],
    title: { vi: "CAC không chỉ là tiền quảng cáo", en: "CAC is more than the media spend" },
    answer: {
      vi: "CAC gồm mọi chi phí tiếp thị và bán hàng của kỳ: lương, hoa hồng, công cụ, đại lý. Chỉ tính tiền quảng cáo thì đó là CPA của chiến dịch.",
      en: "CAC takes all sales and marketing cost of the period: salaries, commissions, tools, agencies. From media spend alone it is a campaign's CPA.",
    },
    figures: {
      vi: "Quảng cáo 20 triệu, lương 10 triệu, công cụ 2 triệu, 40 khách mới: chỉ tính quảng cáo là 500.000, CAC là 800.000.",
      en: "20,000 for ads, 10,000 for salaries, 2,000 for tools, 40 new customers: ads alone say 500, CAC is 800.",
    },
    proof: { id: "CAC", args: ["{20000;10000;2000}", "40"], shows: { vi: "800", en: "800" } },
    functions: ["CAC", "CPA"],
  },
  {
    id: "roasForRoi",
    asked: [
      ["roas"],
      ["roi", "mroi", "lãi", "lời", "lợi nhuận", "profit", "profitable", "hòa vốn", "break even", "breakeven"],
    ],
    title: { vi: "ROAS tính trên doanh thu, ROI tính trên lợi nhuận", en: "ROAS counts revenue, ROI counts profit" },
    answer: {
      vi: "ROAS = doanh thu ÷ chi phí quảng cáo. ROI = (lợi nhuận gộp − chi phí) ÷ chi phí. ROAS cao vẫn có thể lỗ; muốn biết mức hòa vốn hãy dùng BEROAS.",
      en: "ROAS is revenue ÷ ad spend. ROI is (gross profit − cost) ÷ cost. A handsome ROAS can lose money; BEROAS says where it breaks even.",
    },
    figures: {
      vi: "100 triệu quảng cáo đem về 300 triệu doanh thu: ROAS là 3. Biên lợi nhuận gộp 30 % thì lãi gộp 90 triệu: ROI là -10 %.",
      en: "100 of ads bring 300 of revenue: ROAS is 3. At 30 % gross margin that is 90 of gross profit: ROI is -10 %.",
    },
    proof: { id: "MROI", args: ["90", "100"], shows: { vi: "-10 %", en: "-10 %" } },
    functions: ["ROAS", "MROI", "ROI", "BEROAS"],
  },
  {
    id: "marginForMarkup",
    asked: [
      ["markup", "mark up", "tỷ lệ cộng thêm", "lãi trên giá vốn", "phần trăm trên giá vốn"],
      ["markup", "mark up", "tỷ lệ cộng thêm", "lãi trên giá vốn", "phần trăm trên giá vốn"],
    ],
    title: {
      vi: "Biên lợi nhuận tính trên giá bán, không trên giá vốn",
      en: "Margin is a share of the price, markup of the cost",
    },
    answer: {
      vi: "Biên lợi nhuận gộp = lãi gộp ÷ doanh thu. Lãi gộp ÷ giá vốn là tỷ lệ cộng thêm, luôn lớn hơn.",
      en: "Gross margin is gross profit ÷ revenue. Gross profit ÷ cost is the markup, and always larger.",
    },
    figures: {
      vi: "Mua 60, bán 100: cộng thêm 66,7 % giá vốn, nhưng biên lợi nhuận gộp là 40 %.",
      en: "Bought for 60, sold for 100: a markup of 66.7 %, but a gross margin of 40 %.",
    },
    proof: { id: "GROSSMARGIN", args: ["100", "60"], shows: { vi: "40 %", en: "40 %" } },
    functions: ["GROSSMARGIN"],
  },
  {
    id: "averageGrowth",
    asked: [AVERAGE, ["growth", "growth rate", "tăng trưởng"]],
    title: { vi: "Tăng trưởng không lấy trung bình cộng", en: "Growth rates are not averaged" },
    answer: {
      vi: "Mỗi năm tăng trên nền của năm trước, nên các mức tăng nhân với nhau. Tăng trưởng bình quân là CAGR, tính từ số đầu và số cuối.",
      en: "Every year grows on the one before, so growth multiplies. The average growth is CAGR, from the first and the last figure.",
    },
    figures: {
      vi: "100 lên 150 rồi xuống 75: +50 % và −50 %, trung bình cộng là 0 %; thật ra mỗi năm là -13,4 %.",
      en: "From 100 to 150 and down to 75: +50 % and −50 %, which average 0 %; really it is -13.4 % a year.",
    },
    proof: { id: "CAGR", args: ["100", "75", "2"], shows: { vi: "-13,4 %", en: "-13.4 %" } },
    functions: ["CAGR", "GROWTHRATE"],
  },
  {
    id: "pointsForPerCent",
    asked: [["percentage point", "percentage points", "pp", "điểm phần trăm", "điểm %"]],
    title: { vi: "Điểm phần trăm không phải là phần trăm", en: "Percentage points are not per cent" },
    answer: {
      vi: "Hiệu của hai tỷ lệ là điểm phần trăm; mức tăng so với số cũ mới là phần trăm.",
      en: "The difference of two rates is in percentage points; how much larger the new one is than the old, in per cent.",
    },
    figures: {
      vi: "Tỷ lệ chuyển đổi từ 2 % lên 3 %: tăng 1 điểm phần trăm, tức tăng 50 %.",
      en: "Conversion goes from 2 % to 3 %: up by 1 percentage point, which is 50 %.",
    },
    proof: { id: "GROWTHRATE", args: ["0.03", "0.02"], shows: { vi: "50 %", en: "50 %" } },
    functions: ["GROWTHRATE", "VARIANCE"],
  },
  {
    id: "lowerIsBetter",
    asked: [
      [
        "lower is better",
        "lower better",
        "càng thấp càng tốt",
        "thấp là tốt",
        "smaller is better",
        "càng nhỏ càng tốt",
      ],
    ],
    title: { vi: "KPI càng thấp càng tốt phải nói rõ chiều", en: "Where lower is better, say so" },
    answer: {
      vi: "Thực tế ÷ mục tiêu chỉ đúng khi càng cao càng tốt. Với chi phí, rời bỏ hay thời gian chờ, hãy chọn chiều “thấp”.",
      en: "Actual ÷ target only works where higher is better. For cost, churn or waiting times choose the direction “lower”.",
    },
    figures: {
      vi: "Mục tiêu rời bỏ 5 %, thực tế 4 %: chia ra 80 %, trông như không đạt; đúng chiều là 120 %.",
      en: "A target of 5 % churn, 4 % reached: the division says 80 %, as if missed; the right way round it is 120 %.",
    },
    proof: { id: "ACHIEVE", args: ["0.04", "0.05", '"lower"'], shows: { vi: "120 %", en: "120 %" } },
    functions: ["ACHIEVE", "SCORE", "STATUS"],
  },
  {
    id: "averageScoreForNps",
    asked: [
      ["nps", "promoters", "người ủng hộ"],
      [...AVERAGE, "score", "điểm"],
    ],
    title: { vi: "NPS không phải là điểm trung bình", en: "NPS is not the average answer" },
    answer: {
      vi: "NPS = phần người cho 9–10 trừ phần người cho 0–6, từ −100 đến 100. Người cho 7–8 vẫn nằm trong tổng số trả lời.",
      en: "NPS is the share of 9s and 10s less the share of 0 to 6, from −100 to 100. Those who say 7 or 8 still count among the answers.",
    },
    figures: {
      vi: "100 câu trả lời: 50 người ủng hộ, 30 trung lập, 20 không hài lòng. NPS là 30.",
      en: "100 answers: 50 promoters, 30 passives, 20 detractors. NPS is 30.",
    },
    proof: { id: "NPSCOUNT", args: ["50", "20", "100"], shows: { vi: "30", en: "30" } },
    functions: ["NPSCOUNT", "ENPS"],
  },
];
