import { useRef, useState } from "react";
import { readScorecardFile, type FileReading } from "./read-scorecard-file";

/** The file that was chosen last, and what is known of it. */
export type OpenedFile =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string }
  /** We failed, not the file: a part of the add-in did not arrive, say. */
  | { readonly kind: "failed"; readonly name: string; readonly error: unknown }
  | { readonly kind: "read"; readonly name: string; readonly reading: FileReading };

/** Reads the files that are chosen; only the last one counts. */
export function useOpenedFile(): readonly [OpenedFile, (file: File) => void] {
  const [opened, setOpened] = useState<OpenedFile>({ kind: "none" });
  const last = useRef<File | null>(null);
  const open = (file: File): void => {
    const { name } = file;
    last.current = file;
    setOpened({ kind: "reading", name });
    readScorecardFile(file).then(
      (reading) => last.current === file && setOpened({ kind: "read", name, reading }),
      (error: unknown) => last.current === file && setOpened({ kind: "failed", name, error }),
    );
  };
  return [opened, open];
}
