import type { Language } from "../../kpi/language";
import type { StayReason } from "../../workbook/convert/conversion";
import { localFormula } from "./local-formula";
import { convertWordsIn } from "./words/words";

/** Why a cell stays as it is, in a sentence. */
export function stayText(
  reason: StayReason,
  { language, namespace, separator }: { language: Language; namespace: string; separator: "," | ";" },
): string {
  const { reasons } = convertWordsIn(language);
  if (reason.kind === "tooLong" || reason.kind === "tooDeep") return reasons[reason.kind];
  const name = `${namespace}.${reason.id}`;
  switch (reason.kind) {
    case "noTwin":
      return reasons.noTwin(name, reason.why?.[language] ?? "").trim();
    case "argument":
      return reasons.argument[reason.problem](name, localFormula(reason.argument, separator));
    case "unknownFunction":
    case "argumentCount":
    case "edited":
      return reasons[reason.kind](name);
  }
}
