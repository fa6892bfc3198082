import type { KpiFunction } from "../../../kpi/function";
import type { Department, Stage } from "../../../kpi/functions/function-words";
import { FUNCTIONS } from "../../../kpi/functions/functions";
import { FUNCTION_WORDS } from "../../../kpi/functions/words";
import type { Words } from "../../../kpi/language";

export type Grouping = "department" | "stage";

export interface FunctionGroup {
  readonly id: string;
  readonly name: Words;
  readonly functions: readonly KpiFunction[];
}

/** Every function, in the groups of a grouping; groups without one are left out. */
export function functionGroups(grouping: Grouping): readonly FunctionGroup[] {
  return GROUPS[grouping];
}

const DEPARTMENTS: Readonly<Record<Department, Words>> = {
  MKT: { vi: "Tiếp thị", en: "Marketing" },
  SALES: { vi: "Bán hàng", en: "Sales" },
  CS: { vi: "Chăm sóc khách hàng", en: "Customer service" },
  FIN: { vi: "Tài chính", en: "Finance" },
  OPS: { vi: "Vận hành", en: "Operations" },
  HR: { vi: "Nhân sự", en: "People" },
  EXEC: { vi: "Điều hành", en: "Management" },
};

const STAGES: Readonly<Record<Stage, Words>> = {
  attract: { vi: "Thu hút", en: "Attract" },
  engage: { vi: "Tương tác", en: "Engage" },
  value: { vi: "Tạo giá trị", en: "Value" },
  retain: { vi: "Duy trì", en: "Retain" },
  finance: { vi: "Tài chính", en: "Finance" },
  support: { vi: "Nền tảng", en: "Support" },
  manage: { vi: "Quản trị", en: "Manage" },
};

/** Filed once: nothing of it depends on what is typed. */
const GROUPS: Readonly<Record<Grouping, readonly FunctionGroup[]>> = {
  department: filed(DEPARTMENTS, (id) => FUNCTION_WORDS[id]?.departments[0]),
  stage: filed(STAGES, (id) => FUNCTION_WORDS[id]?.stage),
};

function filed(names: Readonly<Record<string, Words>>, groupOf: (id: string) => string | undefined) {
  return Object.entries(names)
    .map(([id, name]) => ({ id, name, functions: FUNCTIONS.filter((fn) => groupOf(fn.id) === id) }))
    .filter(({ functions }) => functions.length > 0);
}
