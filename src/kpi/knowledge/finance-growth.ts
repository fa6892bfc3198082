import type { KpiKnowledge } from "./kpi-knowledge";

/** What growth costs and what it is worth. */
export const FINANCE_GROWTH: readonly KpiKnowledge[] = [
  {
    id: "REVGROWTH",
    name: { vi: "Tăng trưởng doanh thu so với cùng kỳ", en: "Revenue growth, year on year" },
    definition: {
      vi: "Doanh thu thay đổi bao nhiêu so với cùng kỳ năm trước, để mùa vụ không che mất xu hướng.",
      en: "Change of revenue against the same period last year, so that the season does not hide the trend.",
    },
    formula: {
      vi: "(doanh thu kỳ này − doanh thu cùng kỳ năm trước) ÷ doanh thu cùng kỳ năm trước",
      en: "(revenue − revenue of the same period last year) ÷ revenue of the same period last year",
    },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "F",
    track: {
      vi: "Kế toán, hằng tháng; xem cạnh mức thay đổi so với tháng trước.",
      en: "Accounting, monthly; beside the change against the month before.",
    },
    action: {
      vi: "Tăng chậm hơn lộ trình: tách giá, lượng, cơ cấu; xem khách mất trước khách mới.",
      en: "Slower than the path: separate price, volume and mix; look at lost customers before new ones.",
    },
  },
  {
    id: "MROI",
    name: { vi: "ROI tiếp thị (MROI)", en: "Marketing ROI (MROI)" },
    definition: {
      vi: "Phần đóng góp ròng (lợi nhuận gộp nhờ tiếp thị trừ chi phí tiếp thị) trên chi phí tiếp thị.",
      en: "Net contribution (gross profit from marketing less marketing cost) over marketing cost.",
    },
    formula: {
      vi: "(lợi nhuận gộp tạo ra − chi phí tiếp thị) ÷ chi phí tiếp thị",
      en: "(gross profit generated − marketing cost) ÷ marketing cost",
    },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "F",
    track: {
      vi: "Lợi nhuận gộp từ kế toán ghép với chi phí chiến dịch, hằng tháng.",
      en: "Gross profit from accounting joined with campaign cost, monthly.",
    },
    action: {
      vi: "Âm: dừng chiến dịch, hoặc nâng lợi nhuận mỗi đơn trước khi mở rộng.",
      en: "Negative: stop the campaign, or raise the margin per order before scaling.",
    },
  },
  {
    id: "MKTPEREMP",
    name: { vi: "Chi phí tiếp thị trên mỗi nhân viên", en: "Marketing cost per employee" },
    definition: {
      vi: "Chi phí tiếp thị chia cho số nhân viên bình quân; ghi rõ là toàn công ty hay bộ phận tiếp thị.",
      en: "Marketing cost divided by average employees; say whether all staff or marketing staff.",
    },
    formula: { vi: "Chi phí tiếp thị ÷ nhân viên bình quân", en: "Marketing cost ÷ average employees" },
    unit: "currency",
    direction: "range",
    frequency: "quarter",
    perspective: "F",
    track: { vi: "Kế toán và nhân sự, hằng quý.", en: "Accounting and HR, quarterly." },
    action: {
      vi: "Ngoài khoảng: xem lại ngân sách theo mục tiêu doanh thu, không chỉ theo đầu người.",
      en: "Out of range: revisit the budget by revenue goal, not by head alone.",
    },
  },
  {
    id: "LTV",
    name: { vi: "Giá trị vòng đời khách hàng (LTV)", en: "Customer lifetime value (LTV)" },
    definition: {
      vi: "Lợi nhuận gộp kỳ vọng từ một khách trong suốt quan hệ: doanh thu tháng × biên lợi nhuận gộp ÷ tỷ lệ rời bỏ tháng.",
      en: "Gross profit expected from a customer over the whole relationship: monthly revenue × gross margin ÷ monthly churn.",
    },
    formula: {
      vi: "Doanh thu mỗi khách mỗi kỳ × biên lợi nhuận gộp ÷ tỷ lệ rời bỏ mỗi kỳ",
      en: "Revenue per customer per period × gross margin ÷ churn per period",
    },
    unit: "currency",
    direction: "higher",
    frequency: "quarter",
    perspective: "F",
    track: {
      vi: "Hằng quý, theo phân khúc, từ số liệu doanh thu, biên lợi nhuận gộp và rời bỏ.",
      en: "Quarterly, by segment, from billing, margin and churn.",
    },
    action: {
      vi: "Giảm: cải thiện chăm sóc và hướng dẫn ban đầu, tăng tần suất mua, giữ biên lợi nhuận trước khi mua thêm khách.",
      en: "Falling: improve care and onboarding, lift frequency, protect the margin before buying more customers.",
    },
  },
  {
    id: "LTVCAC",
    name: { vi: "Tỷ lệ LTV trên CAC", en: "LTV to CAC ratio" },
    definition: {
      vi: "Giá trị vòng đời khách hàng trên mỗi đồng chi phí thu hút.",
      en: "Lifetime value for each unit of acquisition cost.",
    },
    formula: { vi: "LTV ÷ CAC", en: "LTV ÷ CAC" },
    unit: "ratio",
    direction: "higher",
    frequency: "quarter",
    perspective: "F",
    track: { vi: "Hằng quý theo phân khúc.", en: "Quarterly per segment." },
    action: {
      vi: "Dưới 3: cải thiện giữ chân và giá trước khi chi thêm; trên 5 nhiều: có thể đang đầu tư thiếu.",
      en: "Below 3: fix retention and price before spending more; far above 5: perhaps investing too little.",
    },
  },
  {
    id: "PAYBACK",
    name: { vi: "Thời gian hoàn vốn CAC", en: "CAC payback" },
    definition: {
      vi: "Số tháng lợi nhuận gộp từ một khách cần để thu hồi CAC.",
      en: "Months of gross profit from a customer needed to recover CAC.",
    },
    formula: {
      vi: "CAC ÷ (doanh thu tháng mỗi khách × biên lợi nhuận gộp)",
      en: "CAC ÷ (monthly revenue per customer × gross margin)",
    },
    unit: "months",
    direction: "lower",
    frequency: "quarter",
    perspective: "F",
    track: { vi: "Hằng quý theo kênh.", en: "Quarterly per channel." },
    action: {
      vi: "Trên 12 tháng: khuyến khích trả trước cả năm, tăng giá, bỏ kênh hoàn vốn chậm.",
      en: "Above 12 months: ask for annual prepayment, raise the price, drop slow channels.",
    },
  },
  {
    id: "ARR",
    name: { vi: "Doanh thu định kỳ năm (ARR)", en: "Annual recurring revenue (ARR)" },
    definition: {
      vi: "MRR nhân 12: doanh thu định kỳ của một năm nếu không có gì thay đổi.",
      en: "MRR times 12: recurring revenue of a year if nothing changes.",
    },
    formula: { vi: "MRR × 12", en: "MRR × 12" },
    unit: "currency",
    direction: "higher",
    frequency: "month",
    perspective: "F",
    track: { vi: "Từ MRR cuối tháng.", en: "From the MRR at the end of the month." },
    action: {
      vi: "Xem MRR: mới, mở rộng, thu hẹp hay rời bỏ đã thay đổi.",
      en: "Look at MRR: new, expansion, contraction or churn has moved.",
    },
  },
  {
    id: "SAASQUICK",
    name: { vi: "Hệ số tăng trưởng SaaS (quick ratio)", en: "SaaS quick ratio" },
    definition: { vi: "MRR tăng thêm trên MRR mất đi.", en: "MRR gained over MRR lost." },
    formula: { vi: "(MRR mới + mở rộng) ÷ (rời bỏ + thu hẹp)", en: "(new MRR + expansion) ÷ (churned + contraction)" },
    unit: "ratio",
    direction: "higher",
    frequency: "month",
    perspective: "F",
    track: { vi: "Thanh toán, hằng tháng.", en: "Billing, monthly." },
    action: {
      vi: "Dưới 4 ở giai đoạn tăng trưởng: chi thu hút chậm lại, sửa phần mất trước.",
      en: "Below 4 while growing: slow the spend on acquisition, fix the losses first.",
    },
  },
  {
    id: "RULE40",
    name: { vi: "Quy tắc 40", en: "Rule of 40" },
    definition: {
      vi: "Tốc độ tăng trưởng cộng tỷ suất lợi nhuận; từ 40 % trở lên là khỏe.",
      en: "Growth rate plus profit margin; 40 % and more is healthy.",
    },
    formula: { vi: "Tăng trưởng + tỷ suất lợi nhuận", en: "Growth rate + profit margin" },
    unit: "percent",
    direction: "higher",
    frequency: "quarter",
    perspective: "F",
    track: { vi: "Hằng quý, trên 12 tháng gần nhất.", en: "Quarterly, over the last twelve months." },
    action: {
      vi: "Dưới 40 %: hoặc giảm đốt tiền, hoặc chứng minh tăng trưởng đáng tiền.",
      en: "Below 40 %: cut the burn, or show growth that pays for it.",
    },
  },
];
