/** What a functions.json says, as far as calling the functions needs it. */
export interface FunctionsMetadata {
  /** Error cells reach `any` parameters as objects; otherwise they pass by the function into the result. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: Dimensionality };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: Dimensionality;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

type Dimensionality = "scalar" | "matrix";
