import type { KpiKnowledge } from "./kpi-knowledge";

/** What is spent. */
export const FINANCE_COST: readonly KpiKnowledge[] = [
  {
    id: "TOTALCOST",
    name: { vi: "Tổng chi phí", en: "Total cost" },
    definition: {
      vi: "Mọi chi phí hoạt động và sản xuất trong kỳ.",
      en: "All operating and production costs of the period.",
    },
    formula: { vi: "Tổng chi phí", en: "Total cost" },
    unit: "currency",
    direction: "range",
    frequency: "month",
    perspective: "F",
    track: { vi: "Kế toán, hằng tháng, so với ngân sách.", en: "Accounting, monthly, against the budget." },
    action: {
      vi: "Vượt ngân sách: tách chi phí theo sản lượng khỏi chi phí kiểm soát được.",
      en: "Over budget: separate what volume drives from what can be controlled.",
    },
  },
  {
    id: "OPEXRATIO",
    name: { vi: "Tỷ lệ chi phí hoạt động", en: "Operating expense ratio (OPEX ratio)" },
    definition: {
      vi: "Chi phí bán hàng và quản lý trên doanh thu.",
      en: "Selling and administrative expenses over revenue.",
    },
    formula: { vi: "Chi phí hoạt động ÷ doanh thu", en: "Operating expenses ÷ revenue" },
    unit: "percent",
    direction: "lower",
    frequency: "month",
    perspective: "F",
    track: { vi: "Kế toán, hằng tháng.", en: "Accounting, monthly." },
    action: {
      vi: "Tăng: tạm ngừng tuyển, đàm phán lại mặt bằng, phần mềm, vận chuyển.",
      en: "Rising: freeze hiring, renegotiate rent, software and logistics.",
    },
  },
  {
    id: "UNITCOST",
    name: { vi: "Giá thành đơn vị", en: "Cost per unit" },
    definition: { vi: "Chi phí sản xuất trên số sản phẩm đạt.", en: "Production cost over good units made." },
    formula: { vi: "Chi phí sản xuất ÷ sản phẩm đạt", en: "Production cost ÷ good units" },
    unit: "currency",
    direction: "lower",
    frequency: "month",
    perspective: "F",
    track: { vi: "Kế toán giá thành, hằng tháng, theo sản phẩm.", en: "Cost accounting, monthly by product." },
    action: {
      vi: "Tăng: tách vật tư, nhân công, chi phí chung, hao hụt.",
      en: "Rising: split into material, labour, overhead and waste.",
    },
  },
  {
    id: "PAYRATIO",
    name: { vi: "Tỷ lệ quỹ lương trên doanh thu", en: "Payroll-to-revenue ratio" },
    definition: { vi: "Tổng chi phí nhân sự trên doanh thu.", en: "Total people cost over revenue." },
    formula: { vi: "Quỹ lương ÷ doanh thu", en: "Payroll ÷ revenue" },
    unit: "percent",
    direction: "range",
    frequency: "month",
    perspective: "F",
    track: { vi: "Kế toán, hằng tháng.", en: "Accounting, monthly." },
    action: {
      vi: "Vượt: chỉnh lịch ca, trả lương theo năng suất; thấp: rủi ro quá tải và chất lượng.",
      en: "Above the range: adjust rosters, pay by productivity; below: risk of burnout and poor quality.",
    },
  },
  {
    id: "CPCONTACT",
    name: { vi: "Chi phí mỗi lượt liên hệ", en: "Cost per contact" },
    definition: {
      vi: "Chi phí hỗ trợ chia cho số lượt liên hệ đến.",
      en: "Support cost divided by incoming contacts.",
    },
    formula: { vi: "Chi phí hỗ trợ ÷ số lượt liên hệ đến", en: "Support cost ÷ incoming contacts" },
    unit: "currency",
    direction: "lower",
    frequency: "month",
    perspective: "F",
    track: { vi: "Kế toán và hệ thống hỗ trợ, hằng tháng.", en: "Accounting and help desk, monthly." },
    action: {
      vi: "Cao: chuyển lý do đơn giản sang tự phục vụ; xem thời gian rỗi.",
      en: "High: move simple reasons to self-service; check idle time.",
    },
  },
  {
    id: "AGENTCOST",
    name: { vi: "Chi phí trên mỗi nhân viên chăm sóc", en: "Cost per agent" },
    definition: {
      vi: "Chi phí tuyển, đào tạo và quản lý trên mỗi nhân viên chăm sóc.",
      en: "Cost of hiring, training and managing, per support agent.",
    },
    formula: {
      vi: "(chi phí tuyển + đào tạo + quản lý) ÷ nhân viên bình quân",
      en: "(hiring + training + management) ÷ average agents",
    },
    unit: "currency",
    direction: "range",
    frequency: "quarter",
    perspective: "F",
    track: { vi: "Nhân sự và kế toán, hằng quý.", en: "HR and accounting, quarterly." },
    action: {
      vi: "Cao: giảm nghỉ việc trước, vì tuyển lại thường là nguyên nhân.",
      en: "High: reduce turnover first, since rehiring is the usual cause.",
    },
  },
  {
    id: "FOODCOST",
    name: { vi: "Tỷ lệ giá vốn thực phẩm (food cost)", en: "Food cost percentage" },
    definition: {
      vi: "Nguyên liệu đã dùng (tồn đầu + nhập − tồn cuối) trên doanh thu món.",
      en: "Food used (opening stock + purchases − closing stock) over food sales.",
    },
    formula: {
      vi: "(tồn đầu kỳ + nhập trong kỳ − tồn cuối kỳ) ÷ doanh thu món",
      en: "(opening stock + purchases − closing stock) ÷ food sales",
    },
    unit: "percent",
    direction: "lower",
    frequency: "week",
    perspective: "F",
    track: { vi: "Kiểm kho, hằng tuần.", en: "Stock count, weekly." },
    action: {
      vi: "Cao: cân định lượng, ghi hao hụt, kiểm giá mười nguyên liệu lớn nhất.",
      en: "High: weigh portions, log waste, check the prices of the ten largest items.",
    },
  },
  {
    id: "PRIMECOST",
    name: { vi: "Tỷ lệ chi phí chính (prime cost)", en: "Prime cost percentage" },
    definition: {
      vi: "Giá vốn cộng toàn bộ chi phí nhân công, trên doanh thu.",
      en: "Cost of goods plus all labour, over sales.",
    },
    formula: { vi: "(giá vốn + chi phí nhân công) ÷ doanh thu", en: "(cost of goods sold + labour) ÷ sales" },
    unit: "percent",
    direction: "lower",
    frequency: "week",
    perspective: "F",
    track: { vi: "Hằng tuần, từ POS, kho, lịch ca.", en: "Weekly, from POS, stock and roster." },
    action: {
      vi: "Cao: thiết kế lại thực đơn, xếp ca theo lượng khách.",
      en: "High: redesign the menu, match the roster to the number of guests.",
    },
  },
];
