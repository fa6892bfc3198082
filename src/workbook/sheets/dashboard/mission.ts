import type { Scorecard } from "../../../scorecard/scorecard";
import { linesOf } from "../../text-fit";
import { HEADING_WIDTH } from "./columns";

/** The mission in rows across the sheet; one row at least, so that it keeps its place. */
export function missionLines({ organisation }: Scorecard): readonly string[] {
  const lines = linesOf({ text: organisation.mission, width: HEADING_WIDTH, style: "subtitle" });
  // As it was typed where it fits, blanks included.
  return lines.length <= 1 ? [organisation.mission] : lines;
}
