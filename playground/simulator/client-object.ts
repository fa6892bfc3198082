import apiSets from "./api-sets.json";
import type { Batch } from "./batch";
import { ClientResult } from "./client-result";
import { fail, OfficeExtensionError } from "./errors";
import { notImplemented, refuseUnknownMembers } from "./unknown-members";

const SETS: Readonly<Record<string, string>> = apiSets;

/**
 * A proxy object: it queues what it is asked and knows nothing before a sync. `T` is what it stands for in the workbook, found
 * when the batch runs. A member that the simulation does not have says so by its name.
 */
export abstract class ClientObject<T> {
  private readonly loaded = new Map<string, unknown>();
  private readonly parts = new Map<string, ClientObject<unknown>>();
  /** Set when the batch came to the call that gave this object; `null` inside where an optional one stands for nothing. */
  private found: { readonly target: T | null } | null = null;

  constructor(
    readonly context: Batch,
    /** The class in Microsoft's types, for requirement sets and messages. */
    private readonly className: string,
    private readonly locate: () => T,
  ) {
    return refuseUnknownMembers(this, className);
  }

  /** What this object stands for. Only while a batch runs. */
  get target(): T {
    if (this.found === null) return this.locate();
    return this.found.target ?? fail("ItemNotFound", `${this.className} does not exist`);
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

  /** @internal Loads one path now. */
  async loadPath([name = "", ...rest]: readonly string[]): Promise<void> {
    const child = rest.length > 0 || name === "items" ? (Reflect.get(this, name) as unknown) : undefined;
    if (child instanceof ClientObject) return child.loadPath(rest);
    if (!(name in this)) notImplemented(this.className, name);
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

  /** Queues a question about this object. */
  protected ask<V>(member: string, args: readonly unknown[], answer: () => V): ClientResult<V> {
    const result = new ClientResult<V>(`${this.className}.${member}`);
    this.act(member, args, () => {
      result.resolve(answer());
    });
    return result;
  }

  /** The object under a property: always the same one, so that what was loaded through it is there. */
  protected part<C extends ClientObject<unknown>>(member: string, make: () => C): C {
    this.needs(member);
    const known = this.parts.get(member) ?? make();
    this.parts.set(member, known);
    return known as C;
  }

  /** An object that a member gives. It finds its target when the batch gets here, so that later actions mean what was meant now. */
  protected give<C extends ClientObject<unknown>>(member: string, args: readonly unknown[], object: C): C {
    this.needs(member);
    this.context.queue(`${this.className}.${member}`, args, () => {
      object.find();
    });
    return object;
  }

  /** An object that an `…OrNullObject` member gives: methods on one that stands for nothing do nothing. */
  protected giveOrNull<C extends ClientObject<unknown>>(member: string, args: readonly unknown[], object: C): C {
    this.needs(member);
    this.context.queue(`${this.className}.${member}`, args, () => {
      object.findOrNull();
    });
    return object;
  }

  protected needs(member: string): void {
    const set = SETS[`${this.className}.${member}`];
    if (set !== undefined && !this.context.supports(set)) {
      fail("ApiNotFound", `${this.className}.${member} needs ExcelApi ${set}`);
    }
  }

  private find(): void {
    this.found = { target: this.locate() };
  }

  private findOrNull(): void {
    try {
      this.find();
    } catch (error) {
      if (!(error instanceof OfficeExtensionError && error.code === "ItemNotFound")) throw error;
      this.found = { target: null };
    }
    this.loaded.set("isNullObject", this.isMissing());
  }

  private isMissing(): boolean {
    return this.found !== null && this.found.target === null;
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
