import { useEffect, useState } from "react";
import type { CellPicker } from "../screen";

/** What stands between arguments: a comma until Excel says otherwise, and where it does not say. */
export function useSeparator(cells: CellPicker): "," | ";" {
  const [separator, setSeparator] = useState<"," | ";">(",");
  useEffect(() => {
    let current = true;
    cells.argumentSeparator().then(
      (own) => current && setSeparator(own),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [cells]);
  return separator;
}
