import { useState } from "react";
import { createExcelFormulas } from "../../hosts/excel/formulas/formula-host";
import { ConvertScreen, type ConvertScreenProps } from "./ConvertScreen";

/** The screen for conversions over Excel: put together here and not with the rest of the pane, which opens without it. */
export function ExcelConvert(props: Omit<ConvertScreenProps, "formulas">) {
  const [formulas] = useState(createExcelFormulas);
  return <ConvertScreen {...props} formulas={formulas} />;
}
