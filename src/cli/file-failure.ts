/** Why a file could not be read or written. */
export type FileFailureReason =
  "missing" | "noFolder" | "isFolder" | "notAllowed" | "inUse" | "exists" | "full" | "tooLarge";

export class FileFailure extends Error {
  constructor(
    readonly reason: FileFailureReason,
    readonly path: string,
    options?: { readonly cause?: unknown },
  ) {
    super(`${reason}: ${path}`, options);
    this.name = "FileFailure";
  }
}
