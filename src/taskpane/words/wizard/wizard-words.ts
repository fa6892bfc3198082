import type { wizardEn } from "./en";

/** What the wizard says; apart from the other words, so that it loads with the wizard. */
export type WizardWords = typeof wizardEn;
