/**
 * A text for where a file has no way to write what XML cannot hold: headers, names, descriptions. Such characters are nothing that
 * anybody sees.
 */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F\uFFFE\uFFFF]|\p{Cs}/gu, "");
}

/** A text as it stands in XML between tags. */
export function escapeXml(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;
}

/** A text as it stands in XML as an attribute, in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('"', "&quot;");
}

/** The text that stands so in XML. */
export function unescapeXml(text: string): string {
  return text
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
