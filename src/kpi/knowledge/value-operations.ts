import type { KpiKnowledge } from "./kpi-knowledge";

/** How well work is done and goods are made and delivered. */
export const VALUE_OPERATIONS: readonly KpiKnowledge[] = [
  {
    id: "OEE",
    name: { vi: "Hiệu suất thiết bị tổng thể (OEE)", en: "Overall equipment effectiveness (OEE)" },
    definition: {
      vi: "Mức sẵn sàng × hiệu suất × chất lượng của dây chuyền hoặc máy.",
      en: "Availability × performance × quality of a line or machine.",
    },
    formula: { vi: "Mức sẵn sàng × hiệu suất × chất lượng", en: "Availability × performance × quality" },
    unit: "percent",
    direction: "higher",
    frequency: "day",
    perspective: "P",
    track: {
      vi: "Nhật ký máy hoặc phiếu ca, hằng ngày, theo dây chuyền.",
      en: "Machine log or shift sheet, daily by line.",
    },
    action: {
      vi: "Tìm yếu tố yếu nhất: dừng máy → bảo trì, chuyển đổi; tốc độ → dừng vặt; chất lượng → phế phẩm lúc khởi động.",
      en: "Find the weakest factor: stops → maintenance and changeover; speed → minor stops; quality → start-up scrap.",
    },
  },
  {
    id: "FPY",
    name: { vi: "Tỷ lệ đạt lần đầu (FPY)", en: "First pass yield (FPY)" },
    definition: {
      vi: "Số sản phẩm đạt ngay (không sửa, không hủy) trên số bắt đầu.",
      en: "Units right first time (no rework, no scrap) over units started.",
    },
    formula: { vi: "Số đạt lần đầu ÷ tổng số", en: "Good first time ÷ total units" },
    unit: "percent",
    direction: "higher",
    frequency: "day",
    perspective: "P",
    track: { vi: "Sổ chất lượng, hằng ngày, theo công đoạn.", en: "Quality log, daily per step." },
    action: {
      vi: "Thấp: xếp lỗi theo Pareto, chống sai lỗi ở nguyên nhân đứng đầu.",
      en: "Low: rank defects by Pareto, make the top cause error-proof.",
    },
  },
  {
    id: "OTIF",
    name: { vi: "Tỷ lệ giao đúng hạn và đủ (OTIF)", en: "On-time in-full delivery (OTIF)" },
    definition: {
      vi: "Số đơn giao đúng hẹn và đủ trên tổng số đơn đến hạn.",
      en: "Orders delivered on the promised date and complete, over orders due.",
    },
    formula: { vi: "Đơn đúng hạn và đủ ÷ đơn đến hạn", en: "Orders on time and in full ÷ orders due" },
    unit: "percent",
    direction: "higher",
    frequency: "week",
    perspective: "C",
    track: { vi: "Hệ thống đơn hàng, hằng tuần.", en: "Order system, weekly." },
    action: {
      vi: "Thấp: phân loại lỗi (hết hàng, soạn hàng, vận chuyển), sửa lỗi lớn nhất, hứa thời gian thực tế.",
      en: "Low: classify the misses (stock, picking, carrier), fix the biggest, promise honest lead times.",
    },
  },
  {
    id: "CAPUTIL",
    name: { vi: "Mức sử dụng công suất", en: "Capacity utilisation" },
    definition: {
      vi: "Sản lượng thực tế trên công suất có thể đạt trong thực tế.",
      en: "Actual output over practical capacity.",
    },
    formula: { vi: "Sản lượng ÷ công suất", en: "Output ÷ capacity" },
    unit: "percent",
    direction: "range",
    frequency: "week",
    perspective: "P",
    track: { vi: "Kế hoạch sản xuất, hằng tuần.", en: "Production plan, weekly." },
    action: {
      vi: "Thấp: bán công suất dư; cao: thêm ca hoặc thuê ngoài.",
      en: "Low: sell spare capacity; high: add a shift or subcontract.",
    },
  },
  {
    id: "LEADTIME",
    name: { vi: "Thời gian hoàn thành đơn hàng", en: "Order lead time" },
    definition: { vi: "Số ngày trung bình từ đặt hàng đến giao.", en: "Average days from order to delivery." },
    formula: { vi: "Tổng số ngày ÷ số đơn", en: "Total days ÷ orders" },
    unit: "days",
    direction: "lower",
    frequency: "week",
    perspective: "P",
    track: { vi: "Hệ thống đơn hàng, hằng tuần.", en: "Order system, weekly." },
    action: {
      vi: "Dài: tìm thời gian chờ giữa các bước, giảm cỡ lô.",
      en: "Long: find the waiting time between steps, cut the batch size.",
    },
  },
  {
    id: "TRIR",
    name: { vi: "Tỷ lệ tai nạn phải ghi nhận (TRIR)", en: "Total recordable incident rate (TRIR)" },
    definition: {
      vi: "Số tai nạn phải ghi nhận trên 200.000 giờ làm (100 lao động làm toàn thời gian một năm).",
      en: "Recordable injuries per 200,000 hours worked (100 full-time workers in a year).",
    },
    formula: { vi: "Số tai nạn × 200.000 ÷ giờ làm việc", en: "Incidents × 200,000 ÷ hours worked" },
    unit: "ratio",
    direction: "lower",
    frequency: "month",
    perspective: "L",
    track: { vi: "Sổ an toàn, hằng tháng.", en: "Safety log, monthly." },
    action: {
      vi: "Có ca: tìm nguyên nhân trong 48 giờ; theo dõi suýt tai nạn làm chỉ báo sớm.",
      en: "Any case: find the root cause within 48 hours; track near misses as the early sign.",
    },
  },
  {
    id: "UTIL",
    name: { vi: "Tỷ lệ giờ tính phí (utilisation)", en: "Billable utilisation" },
    definition: { vi: "Số giờ tính phí trên số giờ sẵn sàng làm việc.", en: "Billable hours over available hours." },
    formula: { vi: "Giờ tính phí ÷ giờ sẵn sàng", en: "Billable hours ÷ available hours" },
    unit: "percent",
    direction: "range",
    frequency: "week",
    perspective: "P",
    track: { vi: "Bảng chấm giờ, hằng tuần, theo vai trò.", en: "Timesheet, weekly by role." },
    action: {
      vi: "Thấp: lấp bằng hợp đồng duy trì; trên 90 %: rủi ro quá tải và chất lượng.",
      en: "Low: fill idle time with retainers; above 90 %: risk of burnout and poor quality.",
    },
  },
];
