import { OfficeExtensionError } from "./errors";

/** What a method gives back once the batch has run. */
export class ClientResult<V> implements OfficeExtension.ClientResult<V> {
  private known: { readonly value: V } | null = null;

  constructor(private readonly member: string) {}

  get value(): V {
    if (this.known === null) {
      throw new OfficeExtensionError("ValueNotLoaded", `the result of ${this.member} was read before the sync`);
    }
    return this.known.value;
  }

  /** @internal */
  resolve(value: V): void {
    this.known = { value };
  }
}
