import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import type { Sheet } from "./engine";
import { areaOf } from "./range";

/** `worksheet.verticalPageBreaks`: before these columns a new page begins. */
export class PageBreaks extends ClientObject<Sheet> {
  constructor(context: Batch, locate: () => Sheet) {
    super(context, "PageBreakCollection", locate);
  }

  /** The break itself, which Excel gives back, is not simulated. */
  add(pageBreakRange: Excel.Range | string): void {
    this.act("add", [typeof pageBreakRange === "string" ? pageBreakRange : "range"], () => {
      const { model } = this.context;
      const { address } = areaOf(pageBreakRange, model.sizeOf(this.target));
      const { page } = model.sheetModel(this.target);
      page["columnBreaks"] = [...((page["columnBreaks"] as readonly string[] | undefined) ?? []), address];
    });
  }
}
