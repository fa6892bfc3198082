import type { Words } from "../language";
import { KNOWLEDGE_BY_ID } from "./knowledge";
import type { KpiKnowledge } from "./kpi-knowledge";

export type KnowledgeField = Exclude<keyof KpiKnowledge, "id">;

/** What is known about a KPI, in words; `null` for an id that no KPI has. */
export function kpiText(id: string, field: KnowledgeField): Words | null {
  const kpi = KNOWLEDGE_BY_ID.get(id);
  if (kpi === undefined) return null;
  switch (field) {
    case "unit":
      return UNITS[kpi.unit];
    case "direction":
      return DIRECTIONS[kpi.direction];
    case "frequency":
      return FREQUENCIES[kpi.frequency];
    case "perspective":
      return PERSPECTIVES[kpi.perspective];
    default:
      return kpi[field];
  }
}

const UNITS: Readonly<Record<KpiKnowledge["unit"], Words>> = {
  currency: { vi: "Tiền", en: "Currency" },
  percent: { vi: "Phần trăm", en: "Per cent" },
  ratio: { vi: "Lần", en: "Ratio" },
  count: { vi: "Số lượng", en: "Count" },
  score: { vi: "Điểm", en: "Points" },
  minutes: { vi: "Phút", en: "Minutes" },
  hours: { vi: "Giờ", en: "Hours" },
  days: { vi: "Ngày", en: "Days" },
  months: { vi: "Tháng", en: "Months" },
};

const DIRECTIONS: Readonly<Record<KpiKnowledge["direction"], Words>> = {
  higher: { vi: "Càng cao càng tốt", en: "Higher is better" },
  lower: { vi: "Càng thấp càng tốt", en: "Lower is better" },
  range: { vi: "Trong khoảng mục tiêu là tốt", en: "Best within a range" },
};

const FREQUENCIES: Readonly<Record<KpiKnowledge["frequency"], Words>> = {
  day: { vi: "Hằng ngày", en: "Daily" },
  week: { vi: "Hằng tuần", en: "Weekly" },
  month: { vi: "Hằng tháng", en: "Monthly" },
  quarter: { vi: "Hằng quý", en: "Quarterly" },
};

const PERSPECTIVES: Readonly<Record<KpiKnowledge["perspective"], Words>> = {
  F: { vi: "Tài chính", en: "Financial" },
  C: { vi: "Khách hàng", en: "Customer" },
  P: { vi: "Quy trình nội bộ", en: "Internal process" },
  L: { vi: "Học hỏi và phát triển", en: "Learning and growth" },
};
