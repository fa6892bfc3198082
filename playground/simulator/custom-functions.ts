import { ICommandService, type Injector } from "@univerjs/core";
import {
  AsyncObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  ICalculateFormulaService,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { firstValueFrom } from "rxjs";
import {
  argumentsOf,
  cellsOfReference,
  isSpreadOver,
  type ArgumentRules,
  type BlankMode,
} from "./custom-function-arguments";
import { arrayOf, errorOf, resultOf } from "./custom-function-result";
import { CustomFunctionsError, ERROR_CODES } from "./custom-functions-error";
import type { Engine } from "./engine";
import type { FunctionMetadata, FunctionsMetadata } from "./functions-metadata";

type Implementation = (...args: unknown[]) => unknown;

/** Custom functions as Excel has them: known from metadata, given code by the add-in's own page. */
export interface SimulatedCustomFunctions {
  /** The global `CustomFunctions` of the add-in's page. */
  readonly CustomFunctions: {
    associate(id: string, fn: Implementation): void;
    associate(mappings: Readonly<Record<string, Implementation>>): void;
    readonly Error: typeof CustomFunctionsError;
    readonly ErrorCode: typeof ERROR_CODES;
  };
  /** Makes the functions known to the workbook as `namespace.NAME`; until code is associated they are #N/A. */
  readonly install: (metadata: FunctionsMetadata, namespace: string) => void;
  /** What the function said about the error in this cell (counting from 0); Excel shows it with #VALUE! and #N/A. */
  readonly messageAt: (sheetId: string, row: number, column: number) => string | null;
}

export interface CustomFunctionsOptions {
  /** What blank cells are to `any` parameters. */
  readonly blanks?: BlankMode;
}

/** @param injector - Of an engine that already holds a workbook. */
export function createCustomFunctions(
  injector: Injector,
  { blanks = "null" }: CustomFunctionsOptions = {},
): SimulatedCustomFunctions {
  const functions = injector.get(IFunctionService);
  const associated = new Map<string, Implementation>();
  const messages = new Map<string, string>();
  let recalculation = false;

  /** Also for formulas that met a function before it was known or had code: the engine would not look again. */
  function recalculate(): void {
    if (recalculation) return;
    recalculation = true;
    // A page associates its functions one after the other: once for all of them.
    queueMicrotask(() => {
      recalculation = false;
      functions.deleteFormulaAstCacheKey("");
      void injector
        .get(ICommandService)
        .executeCommand(
          SetTriggerFormulaCalculationStartMutation.id,
          { commands: [], forceCalculation: true },
          { onlyLocal: true },
        );
    });
  }

  function associate(idOrMappings: string | Readonly<Record<string, Implementation>>, fn?: Implementation): void {
    const entries = typeof idOrMappings === "string" ? [[idOrMappings, fn] as const] : Object.entries(idOrMappings);
    for (const [id, implementation] of entries) {
      if (implementation !== undefined) associated.set(id.toUpperCase(), implementation);
    }
    recalculate();
  }

  return {
    CustomFunctions: { associate, Error: CustomFunctionsError, ErrorCode: ERROR_CODES },
    install: ({ functions: known, allowErrorForDataTypeAny }, namespace) => {
      const rules: ArgumentRules = { blanks, errorsAsObjects: allowErrorForDataTypeAny === true };
      const prefix = `${namespace.toUpperCase()}.`;
      functions.registerExecutors(
        ...known.map(
          (metadata) =>
            new CustomFunctionExecutor(namespace.toUpperCase(), metadata, rules, {
              implementation: () => associated.get(metadata.id.toUpperCase()),
              said: (sheetId, row, column, message) => {
                const cell = cellKey(sheetId, row, column);
                if (message === "") messages.delete(cell);
                else messages.set(cell, message);
              },
              atNextCalculation: (change) => {
                const end = firstValueFrom(injector.get(ICalculateFormulaService).executionCompleteListener$);
                void end.then(change).then(recalculate);
              },
            }),
        ),
      );
      injector.get(IDescriptionService).registerDescriptions(known.map((metadata) => describe(metadata, prefix)));
      recalculate();
    },
    messageAt: (sheetId, row, column) => messages.get(cellKey(sheetId, row, column)) ?? null,
  };
}

/** Under which names custom functions were installed in an engine, in capitals. */
export function namespacesOf({ univer }: Engine): ReadonlySet<string> {
  const executors = univer.__getInjector().get(IFunctionService).getExecutors().values();
  return new Set([...executors].flatMap((each) => (each instanceof CustomFunctionExecutor ? [each.namespace] : [])));
}

/** What an executor asks of the add-in's page. */
interface Surroundings {
  readonly implementation: () => Implementation | undefined;
  readonly said: (sheetId: string, row: number, column: number, message: string) => void;
  /** Makes a change when no calculation is under way, and calculates everything again. */
  readonly atNextCalculation: (change: () => void) => void;
}

/**
 * `calculate` and not the engine's own `calculateCustom`: that one turns blanks into 0 and errors into text before the function
 * sees them, and one that throws would end the whole calculation.
 */
class CustomFunctionExecutor extends BaseFunction {
  /** Cells are read here, too: the engine takes an empty text that a formula gives for a blank cell. */
  override needsReferenceObject = true;
  private later = false;
  private isChanging = false;

  constructor(
    readonly namespace: string,
    private readonly metadata: FunctionMetadata,
    private readonly rules: ArgumentRules,
    private readonly surroundings: Surroundings,
  ) {
    super(`${namespace}.${metadata.name.toUpperCase()}`);
  }

  override isAsync(): boolean {
    return this.later;
  }

  override calculate(...variants: FunctionVariantType[]): ReturnType<BaseFunction["calculate"]> {
    const { parameters } = this.metadata;
    const given = variants.map((variant) =>
      variant.isReferenceObject() ? cellsOfReference(variant as BaseReferenceObject) : (variant as BaseValueObject),
    );
    const spread = given.filter((value, place) => isSpreadOver(parameters[place] ?? parameters.at(-1), value));
    if (spread.length === 0) return this.call(given);
    const rows = Math.max(...spread.map((value) => (value as ArrayValueObject).getRowCount()));
    const columns = Math.max(...spread.map((value) => (value as ArrayValueObject).getColumnCount()));
    const results = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        this.call(
          given.map((value) => (spread.includes(value) ? cellAt(value as ArrayValueObject, row, column) : value)),
        ),
      ),
    );
    const waiting = results.flat().some((result) => result instanceof AsyncObject);
    if (!waiting) return arrayOf(results as BaseValueObject[][]);
    return new AsyncObject(
      Promise.all(results.map((row) => Promise.all(row.map((result) => settled(result))))).then(arrayOf),
    );
  }

  private call(given: readonly BaseValueObject[]): BaseValueObject | AsyncObject {
    const implementation = this.surroundings.implementation();
    if (implementation === undefined) return ErrorValueObject.create(ErrorType.NA);
    const args = argumentsOf(this.metadata, given, this.rules);
    if (args instanceof ErrorValueObject) return this.says("", args);
    try {
      const returned = implementation(...args, { functionName: this.metadata.id, isInValuePreview: false });
      return isPromise(returned) ? this.promised(returned) : this.says("", resultOf(returned, this.metadata));
    } catch (thrown) {
      return this.says(messageOf(thrown), errorOf(thrown));
    }
  }

  /**
   * The engine asks before a calculation whether a function answers later; the first promise tells. A function that gave one is
   * asked again in the next calculation, which waits for it.
   */
  private promised(returned: PromiseLike<unknown>): BaseValueObject | AsyncObject {
    if (!this.later) {
      returned.then(null, () => undefined);
      if (!this.isChanging) {
        this.surroundings.atNextCalculation(() => {
          this.later = true;
        });
      }
      this.isChanging = true;
      return ErrorValueObject.create(ErrorType.CONNECT);
    }
    const { subUnitId, row, column } = this;
    return new AsyncObject(
      Promise.resolve(returned).then(
        (value) => resultOf(value, this.metadata),
        (thrown: unknown) => {
          this.surroundings.said(subUnitId ?? "", row, column, messageOf(thrown));
          return errorOf(thrown);
        },
      ),
    );
  }

  private says(message: string, result: BaseValueObject): BaseValueObject {
    this.surroundings.said(this.subUnitId ?? "", this.row, this.column, message);
    return result;
  }
}

/** One column beside many is read by each of them, as is one row; beyond its edges a range has no value. */
function cellAt(array: ArrayValueObject, row: number, column: number): BaseValueObject {
  const cell = array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column);
  return arrayOf([[cell ?? ErrorValueObject.create(ErrorType.NA)]]);
}

function settled(result: BaseValueObject | AsyncObject): Promise<BaseValueObject> {
  return result instanceof AsyncObject ? result.getValue() : Promise.resolve(result);
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

function messageOf(thrown: unknown): string {
  return thrown instanceof CustomFunctionsError ? thrown.message : "";
}

function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}

/** What the list of functions and the hint above the cell show while a formula is typed. */
function describe({ name, description = "", parameters }: FunctionMetadata, prefix: string): IFunctionInfo {
  return {
    functionName: prefix + name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  };
}
