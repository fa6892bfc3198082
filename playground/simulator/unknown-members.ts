import { OfficeExtensionError } from "./errors";

/** Names that the language, consoles and test frameworks ask for on any object. */
const LANGUAGE_KEYS = new Set([
  "then",
  "toJSON",
  "constructor",
  "asymmetricMatch",
  "nodeType",
  "$$typeof",
  "@@__IMMUTABLE_ITERABLE__@@",
]);

/** The same object, on which a member that the simulation does not have says so by its name. */
export function refuseUnknownMembers<T extends object>(object: T, className: string): T {
  return new Proxy(object, {
    get: (target, key, receiver) => {
      if (typeof key === "string" && !(key in target) && !LANGUAGE_KEYS.has(key)) notImplemented(className, key);
      return Reflect.get(target, key, receiver) as unknown;
    },
    set: (target, key, value, receiver) => {
      if (typeof key === "string" && !(key in target)) notImplemented(className, key);
      return Reflect.set(target, key, value, receiver);
    },
  });
}

export function notImplemented(className: string, member: string): never {
  throw new OfficeExtensionError("NotImplemented", `the simulated Excel has no ${className}.${member}`);
}
