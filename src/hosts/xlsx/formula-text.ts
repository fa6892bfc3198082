/**
 * A formula of a plan as a file stores it: without `=`, and a custom function under the name that Excel gives it in files.
 * `=KPI.CAC(B2)` is `_xldudf_KPI_CAC(B2)`: under its plain name Excel would never find the add-in's function again. Texts and
 * sheet names in the formula stay as they are.
 */
export function storedFormula(formula: string, namespace: string): string {
  const call = new RegExp(`("(?:[^"]|"")*"|'(?:[^']|'')*')|\\b${namespace}\\.([A-Z][A-Z0-9_]*)(?=\\()`, "g");
  return formula
    .replace(/^=/, "")
    .replace(call, (whole, quoted: string | undefined, name: string) =>
      quoted === undefined ? `_xldudf_${namespace}_${name}` : whole,
    );
}
