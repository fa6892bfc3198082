import { kpiById } from "../kpi/catalogue/catalogue";
import type { Language, Words } from "../kpi/language";
import type { Answers, KpiAnswer } from "./answers";
import { isMonth } from "./period";
import type { Issue } from "./scorecard";

/** How many KPIs people can steer by: above it the wizard warns. */
export const HEALTHY_KPIS = 15;

/**
 * Longest texts that still fit where they are shown: a title on one line, a mission on two across the Dashboard, a KPI's name
 * wrapped in its cell.
 */
export const LONGEST = { name: 100, mission: 300, kpiName: 120, owner: 80 } as const;

/**
 * What is wrong or doubtful in the answers, each beside its question. Errors keep the workbook from being made.
 */
export function checkAnswers(answers: Answers): readonly Issue[] {
  const say = speaker(answers.language);
  const chosen = answers.kpis.filter((kpi) => kpi.chosen);
  return [
    ...checkOrganisation(answers, say),
    ...checkTimeline(answers, say),
    ...(chosen.length === 0 ? [say("kpis", "error", WORDS.noKpis)] : []),
    ...(chosen.length > HEALTHY_KPIS ? [say("kpis", "warning", WORDS.manyKpis)] : []),
    ...chosen.flatMap((kpi) => [...checkKpi(kpi, say), ...doubtAmounts(kpi, answers, say)]),
    ...doubtNames(chosen, answers.language, say),
    ...checkWeights(chosen, say),
  ];
}

type Say = (question: string, severity: Issue["severity"], words: Words) => Issue;

function speaker(language: Language): Say {
  return (question, severity, words) => ({ question, severity, message: words[language] });
}

function checkOrganisation({ organisation }: Answers, say: Say): readonly Issue[] {
  return [
    ...(organisation.name.length > LONGEST.name ? [say("organisation.name", "error", long(LONGEST.name))] : []),
    ...(organisation.mission.length > LONGEST.mission
      ? [say("organisation.mission", "error", long(LONGEST.mission))]
      : []),
  ];
}

function checkTimeline({ firstMonth, months, fiscalYearStart }: Answers, say: Say): readonly Issue[] {
  const wholeBetween = (value: number, low: number, high: number): boolean =>
    Number.isInteger(value) && value >= low && value <= high;
  return [
    ...(isMonth(firstMonth) ? [] : [say("timeline.firstMonth", "error", WORDS.month)]),
    ...(wholeBetween(months, 12, 36) ? [] : [say("timeline.months", "error", WORDS.months)]),
    ...(wholeBetween(fiscalYearStart, 1, 12) ? [] : [say("timeline.fiscalYearStart", "error", WORDS.fiscalYear)]),
  ];
}

function checkKpi(kpi: KpiAnswer, say: Say): readonly Issue[] {
  const at = (part: string): string => `kpi.${kpi.id}.${part}`;
  const { direction } = kpiById(kpi.id);
  const { target, minimum } = kpi;
  const issues: Issue[] = [];
  if (kpi.name.length > LONGEST.kpiName) issues.push(say(at("name"), "error", long(LONGEST.kpiName)));
  if ((kpi.owner ?? "").length > LONGEST.owner) issues.push(say(at("owner"), "error", long(LONGEST.owner)));
  if (!Number.isFinite(kpi.weight) || kpi.weight < 0) issues.push(say(at("weight"), "error", WORDS.weight));
  if (target === null) {
    issues.push(say(at("target"), "warning", WORDS.noTarget));
    return issues;
  }
  if (minimum === null && target <= 0) issues.push(say(at("minimum"), "error", WORDS.needsMinimum));
  if (minimum !== null && direction === "higher" && minimum > target)
    issues.push(say(at("minimum"), "error", WORDS.minimumAbove));
  if (minimum !== null && direction === "lower" && minimum < target)
    issues.push(say(at("minimum"), "error", WORDS.minimumBelow));
  return issues;
}

/** Above it a rate is more likely a per cent without its sign. */
const HIGHEST_RATE = 1.5;

/** Below it nothing is paid for in dong. */
const LOWEST_DONG = 1000;

/** Amounts that are possible and yet hardly meant: they would colour a card wrongly for ever. */
function doubtAmounts(kpi: KpiAnswer, { currency }: Answers, say: Say): readonly Issue[] {
  const { unit } = kpiById(kpi.id);
  const doubtOf = (amount: number | null): Words | null => {
    if (amount === null) return null;
    if (unit === "percent" && Math.abs(amount) > HIGHEST_RATE) return WORDS.highRate;
    const isTiny = amount !== 0 && Math.abs(amount) < LOWEST_DONG;
    return unit === "currency" && currency === "VND" && isTiny ? WORDS.littleDong : null;
  };
  // Without a target its limit plays no part.
  if (kpi.target === null) return [];
  const doubts = (["target", "minimum"] as const).flatMap((part) => {
    const doubt = doubtOf(kpi[part]);
    return doubt === null ? [] : [say(`kpi.${kpi.id}.${part}`, "warning", doubt)];
  });
  // Whoever looks at the one sees the other.
  return doubts.slice(0, 1);
}

/** Two KPIs of one name: nobody could tell their rows apart. */
function doubtNames(chosen: readonly KpiAnswer[], language: Language, say: Say): readonly Issue[] {
  const names = chosen.map(({ id, name }) => (name.trim() || kpiById(id).name[language]).toLowerCase());
  return chosen.flatMap(({ id }, place) =>
    names.indexOf(names[place] ?? "") < place ? [say(`kpi.${id}.name`, "warning", WORDS.sameName)] : [],
  );
}

function checkWeights(chosen: readonly KpiAnswer[], say: Say): readonly Issue[] {
  const sum = chosen.reduce((total, kpi) => total + kpi.weight, 0);
  if (chosen.length === 0) return [];
  if (sum <= 0) return [say("weights", "error", WORDS.noWeights)];
  return Math.abs(sum - 100) > 1e-9 ? [say("weights", "warning", WORDS.notHundred)] : [];
}

function long(longest: number): Words {
  return {
    vi: `Văn bản quá dài: tối đa ${String(longest)} ký tự thì vừa chỗ trên trang tính.`,
    en: `This text is too long: at most ${String(longest)} characters fit on the sheets.`,
  };
}

const WORDS = {
  month: { vi: "Hãy chọn một tháng, ví dụ 2026-01.", en: "Choose a month, such as 2026-01." },
  months: { vi: "Từ 12 đến 36 tháng.", en: "Between 12 and 36 months." },
  fiscalYear: { vi: "Hãy chọn tháng bắt đầu năm tài chính.", en: "Choose the month in which the fiscal year begins." },
  noKpis: { vi: "Hãy chọn ít nhất một KPI.", en: "Choose at least one KPI." },
  manyKpis: {
    vi: "Hơn 15 KPI thì khó theo dõi. Nên giữ những KPI quyết định.",
    en: "More than 15 KPIs are hard to steer by. Keep the decisive ones.",
  },
  weight: { vi: "Trọng số là một số không âm.", en: "A weight is a number that is not negative." },
  noTarget: {
    vi: "Chưa có mục tiêu: KPI này sẽ không có đèn và không có điểm.",
    en: "No target yet: this KPI will have no light and no score.",
  },
  needsMinimum: {
    vi: "Mục tiêu bằng 0 hoặc âm thì cần thêm mức tối thiểu chấp nhận được.",
    en: "A target of zero or below needs an acceptable limit as well.",
  },
  minimumAbove: {
    vi: "Càng cao càng tốt: mức tối thiểu không thể cao hơn mục tiêu.",
    en: "Higher is better: the minimum cannot be above the target.",
  },
  minimumBelow: {
    vi: "Càng thấp càng tốt: giới hạn chấp nhận không thể thấp hơn mục tiêu.",
    en: "Lower is better: the acceptable limit cannot be below the target.",
  },
  highRate: {
    vi: "Hơn 150 %. Hãy kiểm tra lại: 4 % là 0,04, không phải 4.",
    en: "Above 150 %. Check it: 4 % is 0.04, not 4.",
  },
  littleDong: {
    vi: "Số tiền này rất nhỏ nếu tính bằng đồng. Hãy đặt theo số của doanh nghiệp.",
    en: "This is very little in dong. Set it to what your business aims at.",
  },
  sameName: { vi: "Một KPI khác đã có tên này.", en: "Another KPI has this name already." },
  noWeights: { vi: "Tổng trọng số phải lớn hơn 0.", en: "The weights must add up to more than 0." },
  notHundred: {
    vi: "Tổng trọng số khác 100. Vẫn tính đúng theo tỷ trọng, nhưng 100 thì dễ đọc hơn.",
    en: "The weights do not add up to 100. Shares are still right, but 100 is easier to read.",
  },
} as const satisfies Readonly<Record<string, Words>>;
