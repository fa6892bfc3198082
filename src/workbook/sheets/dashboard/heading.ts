import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import { widthOf } from "../../text-fit";
import type { DashboardWords } from "../dashboard.words";
import { CONTENT_WIDTH, HEADING_WIDTH, LEFT } from "./columns";
import { missionLines } from "./mission";

/**
 * The organisation and its mission. Both run on over the blank cells beside them, which no wrapping would do: a long name is
 * written smaller, a long mission in several rows.
 */
export function writeHeading({ scorecard, logo }: SheetContext, draft: SheetDraft, words: DashboardWords): void {
  const title = scorecard.organisation.name || words.title;
  const width = logo === null ? CONTENT_WIDTH : HEADING_WIDTH;
  draft.text(0, LEFT, title, widthOf(title, "title") <= width ? "title" : "longTitle");
  for (const [place, line] of missionLines(scorecard).entries()) draft.text(1 + place, LEFT, line, "subtitle");
}
