import { FUNCTIONS } from "../../../kpi/functions/functions";

const KEY = "kpi-scorecard.recent-functions";
const MOST = 5;

/** The ids of the functions that were inserted last, the latest first. */
export function recentFunctions(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    if (!Array.isArray(kept)) return [];
    return FUNCTIONS.filter(({ id }) => kept.includes(id))
      .map(({ id }) => id)
      .sort((one, other) => kept.indexOf(one) - kept.indexOf(other))
      .slice(0, MOST);
  } catch {
    return [];
  }
}

export function rememberFunction(id: string): void {
  const ids = [id, ...recentFunctions().filter((other) => other !== id)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Browsers may refuse storage to a page inside Office on the web: then nothing is remembered.
  }
}
