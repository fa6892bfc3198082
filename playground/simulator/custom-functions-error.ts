/** `CustomFunctions.ErrorCode`: the values are what a cell shows. */
export const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export type ErrorCodeValue = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];

/** `CustomFunctions.Error`: thrown, returned, or handed in where an argument is an error cell. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: ErrorCodeValue,
    message?: string,
  ) {
    super(message);
  }
}

/** The cell error for what a function threw or returned: the two codes that Excel only hands in become #VALUE!. */
export function cellErrorOf({ code }: CustomFunctionsError): ErrorCodeValue {
  return code === ERROR_CODES.invalidName || code === ERROR_CODES.invalidReference ? ERROR_CODES.invalidValue : code;
}
