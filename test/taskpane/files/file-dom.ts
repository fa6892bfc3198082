import { TextDecoder, TextEncoder } from "node:util";

// What writes files asks for these as soon as it is loaded: this file comes before all others.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** What jsdom leaves out and files ask of a browser. Objects of the add-in's own page come with the names they are known by. */
export function prepareFiles(): { readonly urls: Map<string, Blob> } {
  const urls = new Map<string, Blob>();
  Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.addEventListener("load", () => resolve(reader.result as ArrayBuffer));
      reader.addEventListener("error", () => reject(reader.error ?? new Error("not read")));
      reader.readAsArrayBuffer(this);
    });
  };
  let count = 0;
  URL.createObjectURL = (blob) => {
    count += 1;
    urls.set(`blob:${String(count)}`, blob as Blob);
    return `blob:${String(count)}`;
  };
  URL.revokeObjectURL = (url) => void urls.delete(url);
  return { urls };
}
