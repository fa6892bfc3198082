import type { FunctionsMetadata } from "../simulator/functions-metadata";

/** An add-in as its manifest describes it, in one language. */
export interface AddIn {
  readonly name: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  /** The page that runs functions, buttons and pane. */
  readonly page: string;
  readonly namespace: string;
  readonly functions: FunctionsMetadata;
}

export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function it executes; `null` opens the pane. */
  readonly functionName: string | null;
}

/**
 * Reads what Excel reads when an add-in is installed.
 * @param folder - Where the files are served here; the manifest names the address of the build.
 */
export async function readAddIn(folder: string, locale: string): Promise<AddIn> {
  const text = await (await fetch(`${folder}/manifest.xml`)).text();
  const manifest = new DOMParser().parseFromString(text, "text/xml");
  const base = attribute(one(manifest, "DefaultSettings SourceLocation"), "DefaultValue").replace(/\/[^/]*$/, "");
  const here = (address: string): string => address.replace(base, folder);
  const localised = (element: Element): string => {
    const own = [...element.children].find((child) => child.getAttribute("Locale") === locale);
    return own?.getAttribute("Value") ?? attribute(element, "DefaultValue");
  };
  const resource = (element: Element): string =>
    localised(one(manifest, `Resources [id="${attribute(element, "resid")}"]`));
  const metadata = await fetch(here(resource(one(manifest, "Metadata SourceLocation"))));
  return {
    name: localised(one(manifest, "DisplayName")),
    group: resource(one(manifest, "Group > Label")),
    buttons: [...manifest.querySelectorAll("Group > Control")].map((control) => ({
      label: resource(one(control, "Label")),
      tip: resource(one(control, "Supertip Description")),
      icon: here(resource(one(control, '[size="20"]'))),
      functionName: control.querySelector("FunctionName")?.textContent ?? null,
    })),
    page: here(resource(one(manifest, "Page SourceLocation"))),
    namespace: resource(one(manifest, "Namespace")),
    functions: (await metadata.json()) as FunctionsMetadata,
  };
}

function one(parent: ParentNode, selector: string): Element {
  const found = parent.querySelector(selector);
  if (found === null) throw new Error(`manifest.xml has no ${selector}`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml: ${element.tagName} has no ${name}`);
  return value;
}
