/** The error of a failed batch, as OfficeExtension.Error is documented. */
export class OfficeExtensionError extends Error {
  readonly traceMessages: string[] = [];
  readonly innerError: Error | null = null;

  constructor(
    readonly code: string,
    message: string,
    readonly debugInfo: { code: string; message: string; errorLocation: string } = { code, message, errorLocation: "" },
  ) {
    super(message);
    this.name = "OfficeExtension.Error";
  }
}

export function fail(code: string, message: string): never {
  throw new OfficeExtensionError(code, message);
}
