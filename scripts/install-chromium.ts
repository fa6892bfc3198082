import { findOrInstallChromium } from "./browser/chromium";

/** `npm run install:chromium`: what the browser tests do first by themselves; says which Chromium they will drive. */
console.log(findOrInstallChromium());
