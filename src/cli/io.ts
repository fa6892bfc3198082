import type { Month } from "../scorecard/period";

/** Everything the command line touches outside itself, so that tests run it in their own process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: Input;
  readonly files: Files;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The present month. */
  readonly today: Month;
}

export interface Output {
  readonly isTerminal: boolean;
  write(chunk: string | Uint8Array): void;
}

export interface Input {
  readonly isTerminal: boolean;
  /** @throws FileFailure where there is more than `largest` bytes. */
  read(largest: number): Promise<Uint8Array>;
}

export interface Files {
  /** @throws FileFailure */
  read(path: string, largest: number): Promise<Uint8Array>;
  exists(path: string): Promise<boolean>;
  isFolder(path: string): Promise<boolean>;
  /** Whether two paths lead to one file that is there. */
  same(one: string, other: string): Promise<boolean>;
  /**
   * Writes all or nothing: a failure leaves what was there.
   * @throws FileFailure
   */
  write(path: string, contents: Uint8Array, options: { readonly overwrite: boolean }): Promise<void>;
}

/** 0: done. 1: the file has errors. 2: used wrongly, or a file that cannot be used. */
export type ExitCode = 0 | 1 | 2;
