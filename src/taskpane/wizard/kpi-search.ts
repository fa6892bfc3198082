import { kpiById } from "../../kpi/catalogue/catalogue";
import { inputById } from "../../kpi/catalogue/inputs";
import type { KpiAnswer } from "../../scorecard/answers";

/**
 * The KPIs that a search means, in their own order: with or without accents, in either language, by name, abbreviation,
 * the organisation's own name, an input, or another word people use. Words like "how" that nothing carries do no harm as
 * long as most of the others fit.
 */
export function searchKpis(search: string, kpis: readonly KpiAnswer[]): readonly KpiAnswer[] {
  const wanted = wordsOf(search);
  if (wanted.length === 0) return kpis;
  const hits = kpis.map((kpi) => {
    const carried = wordsOf(textOf(kpi));
    return wanted.filter((word) => carried.some((other) => other.startsWith(word))).length;
  });
  const most = Math.max(0, ...hits);
  return most * 2 > wanted.length ? kpis.filter((_, index) => hits[index] === most) : [];
}

function textOf(kpi: KpiAnswer): string {
  const { id, name, abbreviation, inputs, searchWords } = kpiById(kpi.id);
  const inputNames = Object.values(inputs).map((input) => inputById(input).name);
  return [
    id,
    kpi.name,
    abbreviation,
    ...Object.values(name),
    ...inputNames.flatMap((words) => Object.values(words)),
    ...searchWords,
  ].join(" ");
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFD")
      // Accents and tone marks stand apart after NFD; đ is a letter of its own.
      .replace(/\p{M}/gu, "")
      .replace(/[đĐ]/g, "d")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "")
  );
}
