import { useCallback, useEffect, useState } from "react";
import type { WorkbookHost } from "../../hosts/host";
import { decodeWorkbook, readableNames, type DecodedWorkbook } from "../../workbook/decode";

/** What a workbook says about one scorecard, as far as it could be read. */
export type WorkbookLook =
  | { readonly kind: "looking" }
  | { readonly kind: "failed"; readonly error: unknown }
  /** The scorecard, or the sheet with its figures, is gone. */
  | { readonly kind: "gone" | "dataGone" }
  | { readonly kind: "seen"; readonly workbook: DecodedWorkbook };

/**
 * Reads a scorecard and its figures.
 * @throws HostError
 */
export async function readWorkbook(host: WorkbookHost, prefix: string): Promise<WorkbookLook> {
  const names = readableNames(prefix);
  const cells = await host.read(Object.values(names));
  const under = (key: keyof typeof names) => cells[names[key]] ?? null;
  const workbook = decodeWorkbook({
    model: under("model"),
    figures: under("figures"),
    targets: under("targets"),
    owners: under("owners"),
    period: under("period"),
  });
  if (workbook === null) return { kind: "gone" };
  return under("figures") === null ? { kind: "dataGone" } : { kind: "seen", workbook };
}

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
