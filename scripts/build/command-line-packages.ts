import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withDependencies } from "./notices";

/** Packages of which parts reach a user, and only inside the bundles of the pane: the compilation says which parts. */
const ONLY_IN_THE_PANE = new Set(["@fluentui/react-components", "@fluentui/react-icons", "react", "react-dom"]);

/**
 * The folders of the packages that go along with the command line, with all that they bring along. A dependency that is new
 * is one of them until the list above says otherwise: rather one licence too many.
 */
export function commandLinePackages(root: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const shipped = Object.keys(dependencies).filter((name) => !ONLY_IN_THE_PANE.has(name));
  return [...new Set(shipped.flatMap((name) => withDependencies(name, root)))];
}
