import type { Month } from "../../scorecard/period";

/** No longer than this with its ending: there is room for a long path before it. */
const LONGEST = 80;

const ENDING = ".xlsx";

/**
 * What the file of a scorecard is called: `Cửa hàng quà tặng – KPI 2011-11.xlsx`. Windows, Mac, OneDrive and Excel take it as it
 * is; letters of every language stay.
 */
export function fileNameOf(organisation: string, month: Month | null): string {
  const what = month === null ? "KPI" : `KPI ${month}`;
  const name = cut(usable(organisation), LONGEST - ENDING.length - what.length - SEPARATOR.length);
  return `${name === "" ? what : name + SEPARATOR + what}${ENDING}`;
}

const SEPARATOR = " – ";

function usable(text: string): string {
  const allowed = text
    .normalize("NFC")
    // Unseen characters, among them those that turn the direction of writing and make an ending look like another.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ")
    // Windows refuses these; Excel refuses brackets besides.
    .replace(/[<>:"/\\|?*[\]]+/g, " ")
    .replace(/\s+/g, " ")
    // A leading point hides a file, `~$` marks Excel's own, and no part of a name may end in a point or a blank.
    .replace(/^[.~$ ]+|[. ]+$/g, "");
  // Up to its first point a name must not be that of a device, whatever follows.
  return DEVICE.test(allowed) ? `_${allowed}` : allowed;
}

const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

/** Cuts to a number of UTF-16 units, which is what file systems count, without halving a character. */
function cut(text: string, longest: number): string {
  let result = "";
  for (const character of text) {
    if (result.length + character.length > longest) break;
    result += character;
  }
  return result.replace(/[. ]+$/, "");
}
