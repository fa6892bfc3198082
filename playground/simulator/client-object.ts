import apiSets from "./api-sets.json";
import { fail, OfficeExtensionError } from "./errors";
import type { Batch } from "./batch";

const SETS: Readonly<Record<string, string>> = apiSets;

/** Names that the language itself asks for on any object. */
const LANGUAGE_KEYS = new Set([
  "then",
  "toJSON",
  "constructor",
  "asymmetricMatch",
  "nodeType",
  "$$typeof",
  "@@__IMMUTABLE_ITERABLE__@@",
]);

/**
 * A proxy object: it queues what it is asked and knows nothing before a sync. `T` is what it stands for in the workbook, found
 * when the batch runs. A member that the simulation does not have says so by its name.
 */
export abstract class ClientObject<T> {
  private readonly loaded = new Map<string, unknown>();
  private found: { readonly target: T | null } | null = null;
  /** Set by `…OrNullObject` methods. */
  private isOptional = false;

  constructor(
    readonly context: Batch,
    /** The class in Microsoft's types, for requirement sets and messages. */
    private readonly className: string,
    private readonly locate: () => T,
  ) {
    return new Proxy(this, {
      get: (target, key, receiver) => {
        if (typeof key === "string" && !(key in target) && !LANGUAGE_KEYS.has(key)) this.notImplemented(key);
        return Reflect.get(target, key, receiver) as unknown;
      },
      set: (target, key, value, receiver) => {
        if (typeof key === "string" && !(key in target)) this.notImplemented(key);
        return Reflect.set(target, key, value, receiver);
      },
    });
  }

  /** What this object stands for. Only while a batch runs. */
  get target(): T {
    this.found ??= { target: this.locate() };
    if (this.found.target === null) fail("ItemNotFound", `${this.className} does not exist`);
    return this.found.target;
  }

  get isNullObject(): boolean {
    return this.read("isNullObject");
  }

  /** `"a,b"`, `["a", "b"]`, `"items/name"`, `{ a: true }`. */
  load(properties?: string | readonly string[] | object): this {
    const paths = pathsOf(properties);
    this.context.queue(`${this.className}.load`, paths, async () => {
      if (this.isMissing()) return;
      await this.context.calculate();
      this.beginLoad();
      for (const path of paths) await this.loadPath(path.split("/"));
    });
    return this;
  }

  /** Turns this object into one that may stand for nothing. */
  orNull(): this {
    this.isOptional = true;
    this.context.queue(`${this.className}.isNullObject`, [], () => {
      this.loaded.set("isNullObject", this.isMissing());
    });
    return this;
  }

  /** Finds its target when the batch gets here, so that later actions mean what was meant now. */
  found_(): this {
    this.context.queue(`${this.className}.getItem`, [], () => {
      void this.target;
    });
    return this;
  }

  /** @internal Loads one path now. */
  async loadPath([name = "", ...rest]: readonly string[]): Promise<void> {
    const child = rest.length > 0 || name === "items" ? (Reflect.get(this, name) as unknown) : undefined;
    if (child instanceof ClientObject) return child.loadPath(rest);
    if (!(name in this)) this.notImplemented(name);
    const value = await this.fetch(name);
    this.context.figures.responseBytes += JSON.stringify(value ?? null).length;
    this.loaded.set(name, value);
  }

  /** Called once before the paths of one load. */
  protected beginLoad(): void {
    // Only collections have something to begin with.
  }

  /** What a property is in the workbook now. */
  protected fetch(name: string): unknown {
    return fail("InvalidArgument", `${this.className}.${name} cannot be loaded`);
  }

  /** A property as it was at the last sync. */
  protected read<V>(name: string): V {
    this.needs(name);
    if (!this.loaded.has(name)) {
      throw new OfficeExtensionError("PropertyNotLoaded", `${this.className}.${name} was read before load and sync`);
    }
    return this.loaded.get(name) as V;
  }

  /** Queues an action of this object. */
  protected act(member: string, args: readonly unknown[], run: () => void | Promise<void>): void {
    this.needs(member);
    this.context.queue(`${this.className}.${member}`, args, () => {
      if (!this.isMissing()) return run();
      return undefined;
    });
  }

  protected needs(member: string): void {
    const set = SETS[`${this.className}.${member}`];
    if (set !== undefined && !this.context.supports(set)) {
      fail("ApiNotFound", `${this.className}.${member} needs ExcelApi ${set}`);
    }
  }

  /** An optional object that stands for nothing: methods on it do nothing. */
  private isMissing(): boolean {
    if (!this.isOptional) return false;
    try {
      return this.target === null;
    } catch (error) {
      if (error instanceof OfficeExtensionError && error.code === "ItemNotFound") return true;
      throw error;
    }
  }

  private notImplemented(member: string): never {
    throw new OfficeExtensionError("NotImplemented", `the simulated Excel has no ${this.className}.${member}`);
  }
}

function pathsOf(properties: string | readonly string[] | object | undefined): readonly string[] {
  if (typeof properties === "string") return properties.split(",").map((path) => path.trim());
  if (Array.isArray(properties)) return properties as readonly string[];
  if (properties === undefined) fail("InvalidArgument", "load without properties is not simulated");
  return Object.entries(properties).flatMap(([name, value]) =>
    typeof value === "object" && value !== null ? pathsOf(value as object).map((path) => `${name}/${path}`) : [name],
  );
}
