/** A file as text, or why it is none that can be read. */
export type DecodedText =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "refused"; readonly reason: NotText };

export type NotText = "utf16" | "workbook" | "oldWorkbook" | "lockedWorkbook" | "binary" | "notUtf8";

/** Reads UTF-8, with or without the mark at its beginning. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return refused("utf16");
  if (isZip(bytes)) return refused("workbook");
  if (isContainer(bytes)) return refused(holdsEncrypted(bytes) ? "lockedWorkbook" : "oldWorkbook");
  // Without a mark every other byte of Latin letters in UTF-16 is 0.
  const start = bytes.subarray(0, 4096);
  const zeros = start.filter((byte) => byte === 0).length;
  if (zeros > 0) return refused(zeros * 3 > start.length ? "utf16" : "binary");
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return refused("notUtf8");
  }
}

/** Workbooks of today begin so. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** What old workbooks begin with, and new ones that are encrypted. */
function isContainer(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);
}

/** In such a container the encrypted workbook is a stream of this name. */
function holdsEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("EncryptedPackage", 0, "utf16le");
}

type Refused = Extract<DecodedText, { kind: "refused" }>;

function refused(reason: Refused["reason"]): Refused {
  return { kind: "refused", reason };
}
