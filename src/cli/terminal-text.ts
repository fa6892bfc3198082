/**
 * A text out of a file as it may be printed: on one line, and without the characters by which it could steer the terminal or
 * turn the direction of writing.
 */
export function plain(text: string): string {
  return harmless(text.normalize("NFC")).replace(/ +/g, " ").trim();
}

/** The beginning of such a text, which leaves room for what is said about it. */
export function brief(text: string): string {
  // Most of what is far too long need not be looked at; no character takes more than two units.
  const characters = [...plain(text.slice(0, 4 * LONGEST))];
  const isWhole = characters.length <= LONGEST && text.length <= 4 * LONGEST;
  return isWhole ? characters.join("") : `${characters.slice(0, LONGEST).join("")}…`;
}

const LONGEST = 60;

/** A line that keeps its blanks, for what is laid out already. */
export function harmless(line: string): string {
  return line.replace(STEERING, " ");
}

/** JSON for machines that is as harmless where somebody looks at it. */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(STEERING_IN_JSON, escapeCharacter);
  return `${json}\n`;
}

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

/** But for the joiner within an emoji. */
const STEERING = /(?!\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]/gu;
/** JSON escapes the lower ones itself, and its line breaks are ours. */
const STEERING_IN_JSON = /(?!\u200d)[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

function escapeCharacter(character: string): string {
  return Array.from(
    { length: character.length },
    (_, place) => `\\u${character.charCodeAt(place).toString(16).padStart(4, "0")}`,
  ).join("");
}

function characterWidth(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/u.test(character) ? 2 : 1;
}
