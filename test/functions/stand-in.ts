/** What Excel offers to the entry point: where functions are associated, and its own kind of error. */
export class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

export const CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
};

/** The functions that the entry point associates, by id. */
export async function associatedFunctions(): Promise<ReadonlyMap<string, (...args: unknown[]) => unknown>> {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, fn: (...args: unknown[]) => unknown) => associated.set(id, fn),
      Error: CustomFunctionsError,
      ErrorCode: CODES,
    },
  });
  await import("../../src/functions/functions");
  return associated;
}
