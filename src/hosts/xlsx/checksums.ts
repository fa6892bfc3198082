/**
 * The checksums that a zip file keeps of its parts, by path, from the directory at its end; `null` where there is no such
 * directory, as in a file that was cut off. The unpacking library does not look at them.
 */
export function checksumsOf(file: Uint8Array): ReadonlyMap<string, number> | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const checksums = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY > file.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(file.subarray(at + ENTRY, at + ENTRY + nameLength));
    checksums.set(name, view.getUint32(at + 16, true));
    at += ENTRY + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}

const ENTRY = 46;
const ENTRY_SIGNATURE = 0x02014b50;
const END = 22;
const END_SIGNATURE = 0x06054b50;
/** A comment may come last. */
const LONGEST_COMMENT = 0xffff;

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END - LONGEST_COMMENT);
  for (let at = view.byteLength - END; at >= first; at--) if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return null;
}

/** CRC-32 as zip files have it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});
