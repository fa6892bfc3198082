/** `#1F4E79` as files write it: `1F4E79`. */
export function rgb(colour: string): string {
  return colour.slice(1).toUpperCase();
}
