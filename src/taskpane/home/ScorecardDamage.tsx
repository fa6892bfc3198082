import type { Language } from "../../kpi/language";
import { SHEET_NAMES } from "../../workbook/names";
import { Notice } from "../Notice";
import { DAMAGE_WORDS } from "../words/damage";
import type { FoundScorecard } from "./home-contents";

/** What of a scorecard was deleted or can no longer be read, and what follows from it. */
export function ScorecardDamage({ found, language }: ScorecardDamageProps) {
  return <Notice intent="warning">{damageOf(found, language)}</Notice>;
}

interface ScorecardDamageProps {
  readonly found: FoundScorecard;
  readonly language: Language;
}

function damageOf({ scorecard, missing }: FoundScorecard, language: Language): string {
  const words = DAMAGE_WORDS[language];
  if (missing.includes("kpi")) return words.missingModel;
  if (scorecard === null) return words.damagedModel;
  return words.missingSheets(missing.map((sheet) => SHEET_NAMES[sheet][language]).join(", "));
}
