import { onlineShop } from "./online-shop";
import type { Template } from "./template";

/** In the order in which the wizard offers them; the first is the default. */
export const TEMPLATES: readonly [Template, ...Template[]] = [onlineShop];

export function templateById(id: string): Template | null {
  return TEMPLATES.find((template) => template.id === id) ?? null;
}
