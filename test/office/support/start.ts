import { findOrInstallLibreOffice } from "../../../scripts/office/libreoffice";

/** Once before all office tests. */
export default function start(): void {
  process.env["SOFFICE_PATH"] = findOrInstallLibreOffice();
}
