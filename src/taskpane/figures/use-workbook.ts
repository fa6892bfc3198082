import { useCallback, useEffect, useState } from "react";
import type { WorkbookHost } from "../../hosts/host";
import { readWorkbook, type WorkbookReading } from "../../hosts/read-workbook";

/** What a workbook says about one scorecard, as far as it could be read. */
export type WorkbookLook =
  { readonly kind: "looking" } | { readonly kind: "failed"; readonly error: unknown } | WorkbookReading;

/** The workbook as it was read last, and the way to read it again. */
export function useWorkbook(
  host: WorkbookHost,
  prefix: string,
): readonly [WorkbookLook, (look: WorkbookLook) => void, () => void] {
  const [look, setLook] = useState<WorkbookLook>({ kind: "looking" });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let current = true;
    readWorkbook(host, prefix).then(
      (seen) => current && setLook(seen),
      (error: unknown) => current && setLook({ kind: "failed", error }),
    );
    return () => {
      current = false;
    };
  }, [host, prefix, asked]);
  const lookAgain = useCallback(() => {
    setLook({ kind: "looking" });
    setAsked((before) => before + 1);
  }, []);
  return [look, setLook, lookAgain];
}
