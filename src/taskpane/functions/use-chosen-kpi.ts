import { useEffect, useState } from "react";
import type { KpiFunction } from "../../kpi/function";
import type { CellPicker } from "../screen";
import type { ArgumentReading } from "./argument-text";
import { kpiFunctionOf } from "./kpi-ids";

/** The KPI that CALC or BYGROUP is asked for, typed or in a cell; `null` before there is one. */
export function useChosenKpi(cells: CellPicker, reading: ArgumentReading | null): KpiFunction | null {
  const [inCell, setInCell] = useState<{ readonly formula: string; readonly id: string } | null>(null);
  const address = reading?.kind === "cells" ? reading.address : null;
  const formula = reading?.kind === "cells" ? reading.formula : null;
  useEffect(() => {
    if (address === null || formula === null) return;
    let current = true;
    const request = { sheet: address.sheet, address: address.cells };
    cells.readCells([request], 1).then(
      ([found]) => {
        const value = found?.kind === "cells" ? found.values[0]?.[0] : null;
        if (current) setInCell({ formula, id: typeof value === "string" ? value : "" });
      },
      // Then the preview says what is the matter.
      () => undefined,
    );
    return () => {
      current = false;
    };
    // The address is new at every rendering; the formula says whether it is another one.
  }, [cells, formula]);
  if (reading?.kind === "word") return kpiFunctionOf(reading.value);
  return formula !== null && inCell?.formula === formula ? kpiFunctionOf(inCell.id) : null;
}
