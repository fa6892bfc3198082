import { HostError, type HostErrorCode } from "../host";

/** Where the host was when something failed. */
export interface Place {
  readonly sheet?: string;
  readonly step: string;
}

/** Codes of OfficeExtension.Error by what they mean to a user. Messages are localised and are never looked at. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditing",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedFeature: "notSupported",
  UnsupportedOperation: "notSupported",
  UnsupportedSheet: "notSupported",
  InactiveWorkbook: "busy",
  InvalidSelection: "busy",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  ItemNotFound: "missing",
  InvalidReference: "missing",
};

/** Turns whatever Excel threw into the error that every host throws. */
export function hostError(error: unknown, place: Place): HostError {
  if (error instanceof HostError) return error;
  const { debugInfo } = (error ?? {}) as { debugInfo?: { errorLocation?: string } };
  const where = debugInfo?.errorLocation;
  const step = where === undefined || where === "" ? place.step : `${place.step} (${where})`;
  return new HostError(CODES[codeOf(error)] ?? "failed", { ...place, step }, { cause: error });
}

/** The code of an OfficeExtension.Error, the same in every language; empty for any other error. */
export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === "string" ? code : "";
}

/**
 * Does something that may be done twice, and does it again where Excel was busy: another workbook came to the front meanwhile,
 * say.
 */
export async function patiently<T>(place: Place, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (hostError(error, place).code !== "busy") throw hostError(error, place);
  }
  try {
    return await work();
  } catch (error) {
    throw hostError(error, place);
  }
}
