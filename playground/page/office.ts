import type { Playground } from "./playground";

/**
 * Stands in for Microsoft's office.js in the add-in's page: the same globals, answered by the page around it. Office.js also
 * takes these from every page of an add-in; code that needs them must fail here, too.
 */
const { playground } = window.parent as unknown as { readonly playground: Playground };
Object.assign(window, playground.connect());
Object.assign(window.history, { pushState: null, replaceState: null });
Object.assign(window, { alert: () => undefined, confirm: () => undefined, prompt: () => undefined });
