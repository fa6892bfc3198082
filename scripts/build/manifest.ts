/** Where the add-in is served from while it is developed; what manifest.xml is written for. */
export const LOCAL_URL = "https://localhost:3000";

/** A second add-in to Excel: installed beside the released one, the two do not answer for each other. */
const DEVELOPMENT_ID = "fa643397-e9d7-4282-b19c-010d625b3928";

export interface Build {
  /** Address of the folder that holds taskpane.html, without a slash at the end. */
  readonly url: string;
  readonly development: boolean;
}

/**
 * The manifest of one build, made from manifest.xml.
 * @throws when manifest.xml no longer has a place that a build must change
 */
export function manifestFor(source: string, build: Build): string {
  const manifest = source.replaceAll(LOCAL_URL, build.url).replace(/\s*<!--.*?-->/s, "");
  if (!build.development) return manifest;
  return [
    [/(?<=<Id>)[^<]+/, DEVELOPMENT_ID],
    [/(?<=id="Functions\.Namespace" DefaultValue=")[^"]+/, "KPIDEV"],
    [/(?<=<DisplayName DefaultValue=")[^"]+/, "KPI Scorecard (development)"],
    [/(?<=<DisplayName .*?Locale="vi-VN" Value=")[^"]+/s, "KPI Scorecard (phát triển)"],
    [/(?<=id="Group\.Label" DefaultValue=")[^"]+/, "KPI Scorecard (dev)"],
    [/(?<=id="Group\.Label" .*?Locale="vi-VN" Value=")[^"]+/s, "Thẻ điểm KPI (dev)"],
  ].reduce((text, [place, value]) => replaceOnce(text, place as RegExp, value as string), manifest);
}

/**
 * Reads `ADDIN_URL`.
 * @throws when Office would refuse the address
 */
export function addinUrl(given: string | undefined): string {
  if (given === undefined || given === "") return LOCAL_URL;
  const url = new URL(given);
  if (url.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(`ADDIN_URL must be an https address without ? and #: ${given}`);
  }
  return url.href.replace(/\/+$/, "");
}

function replaceOnce(text: string, place: RegExp, value: string): string {
  if (!place.test(text)) throw new Error(`manifest.xml has nothing that matches ${place.source}`);
  return text.replace(place, value);
}
