import { findOrInstallLibreOffice, findOrInstallOpenpyxl, findOrInstallPdfToPpm } from "./office/libreoffice";

/** `npm run install:libreoffice`: what the office tests do first by themselves; says which programs they will run. */
console.log(findOrInstallLibreOffice());
console.log(findOrInstallPdfToPpm());
console.log(findOrInstallOpenpyxl());
