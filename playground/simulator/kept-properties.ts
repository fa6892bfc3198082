import type { Batch } from "./batch";
import { ClientObject } from "./client-object";

/** How a property is read from what an object stands for, and written to it. */
export interface KeptProperty<T> {
  readonly get: (target: T) => unknown;
  readonly set: (target: T, value: never) => void;
}

/** An object that has nothing but properties, such as the title of a chart. */
export class KeptProperties<T> extends ClientObject<T> {
  private readonly properties: Readonly<Record<string, KeptProperty<T>>>;

  constructor(
    context: Batch,
    className: string,
    locate: () => T,
    properties: Readonly<Record<string, KeptProperty<T>>>,
    changed: (target: T) => void = () => undefined,
  ) {
    super(context, className, locate);
    this.properties = properties;
    for (const [name, { set }] of Object.entries(properties)) {
      Object.defineProperty(this, name, {
        get: () => this.read(name),
        set: (value: never) => {
          this.act(name, [value], () => {
            set(this.target, value);
            changed(this.target);
          });
        },
      });
    }
  }

  protected override fetch(name: string): unknown {
    const property = this.properties[name];
    return property === undefined ? super.fetch(name) : (property.get(this.target) ?? null);
  }
}

/** An object that has nothing but other objects, such as the axes of a chart. */
export class Group<T> extends ClientObject<T> {
  constructor(
    context: Batch,
    className: string,
    locate: () => T,
    parts: Readonly<Record<string, () => ClientObject<unknown>>>,
  ) {
    super(context, className, locate);
    for (const [name, make] of Object.entries(parts)) {
      Object.defineProperty(this, name, { get: () => this.part(name, make) });
    }
  }
}
