import { useEffect, useState } from "react";
import type { DecodedWorkbook } from "../../workbook/decode";
import type { Pane } from "../screen";
import { fileNameOf } from "./file-name";

/** A file that can be kept. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the browser finds it, as long as the screen is there. */
  readonly url: string;
}

export type MadeFileState =
  | { readonly kind: "making" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "made"; readonly file: MadeFile };

/** Makes the file of a scorecard. What writes files is loaded now and not before. */
export function useMadeFile(pane: Pane, workbook: DecodedWorkbook): readonly [MadeFileState, () => void] {
  const [asked, setAsked] = useState(0);
  const [state, setState] = useState<MadeFileState>({ kind: "making" });
  useEffect(() => {
    let url: string | null = null;
    let current = true;
    import("./make-file")
      .then(({ makeFile }) => makeFile(workbook, pane))
      .then(
        (bytes) => {
          if (!current) return;
          url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
          const name = fileNameOf(workbook.scorecard.organisation.name, workbook.period);
          setState({ kind: "made", file: { name, bytes, url } });
        },
        (error: unknown) => current && setState({ kind: "failed", error }),
      );
    return () => {
      current = false;
      // The browser would keep the bytes as long as the page is open, and the page of an add-in stays open.
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [pane, workbook, asked]);
  const makeAgain = (): void => {
    setState({ kind: "making" });
    setAsked((before) => before + 1);
  };
  return [state, makeAgain];
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
