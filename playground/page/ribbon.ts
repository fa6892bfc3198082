import type { AddIn, RibbonButton } from "./add-in";
import type { Settings } from "./settings";

const WORDS = {
  vi: { language: "Ngôn ngữ", theme: "Giao diện", light: "Sáng", dark: "Tối" },
  en: { language: "Language", theme: "Theme", light: "Light", dark: "Dark" },
} as const;

/** The add-in's buttons as the manifest asks for them, and what the page plays. */
export function drawRibbon(
  ribbon: HTMLElement,
  { group, buttons }: AddIn,
  settings: Settings,
  onPress: (button: RibbonButton) => void,
): void {
  const label = document.createElement("span");
  label.className = "group";
  label.textContent = group;
  ribbon.append(label, ...buttons.map((button) => drawButton(button, onPress)), drawSettings(settings));
}

function drawButton(button: RibbonButton, onPress: (button: RibbonButton) => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.title = button.tip;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  icon.width = 20;
  icon.height = 20;
  element.append(icon, button.label);
  element.addEventListener("click", () => onPress(button));
  return element;
}

/** A change loads the page anew: a running Office changes neither. */
function drawSettings(settings: Settings): HTMLElement {
  const words = WORDS[settings.language];
  const box = document.createElement("div");
  box.className = "settings";
  box.append(
    drawChoice("language", words.language, settings.language, { vi: "Tiếng Việt", en: "English" }),
    drawChoice("theme", words.theme, settings.theme, { light: words.light, dark: words.dark }),
  );
  return box;
}

function drawChoice(
  key: string,
  label: string,
  chosen: string,
  choices: Readonly<Record<string, string>>,
): HTMLElement {
  const element = document.createElement("label");
  const select = document.createElement("select");
  for (const [value, text] of Object.entries(choices)) select.add(new Option(text, value, false, value === chosen));
  select.addEventListener("change", () => {
    const query = new URLSearchParams(location.search);
    query.set(key, select.value);
    location.search = query.toString();
  });
  element.append(`${label} `, select);
  return element;
}
