import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useEffect, useRef, useState } from "react";

/** A button that asks for a file. A file may as well be dropped anywhere on the screen. */
export function FileChooser({ label, hint, onFile }: FileChooserProps) {
  const styles = useStyles();
  const over = useDroppedFile(onFile);
  return (
    <label className={mergeClasses(styles.box, over && styles.over)}>
      <input
        type="file"
        accept=".xlsx,.json"
        className={styles.input}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was mended.
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
      <FolderOpenRegular className={styles.icon} aria-hidden />
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {hint !== null && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  );
}

interface FileChooserProps {
  readonly label: string;
  /** What files can be chosen; `null` where that was said before. */
  readonly hint: string | null;
  readonly onFile: (file: File) => void;
}

/** Whether a file is held over the page. Left to itself, the browser would show a dropped file in place of the pane. */
function useDroppedFile(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  }, [onFile]);
  useEffect(() => {
    const leave = (): void => setOver(false);
    const hold = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      leave();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take.current(file);
    };
    document.addEventListener("dragover", hold);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", hold);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);
  return over;
}

const useStyles = makeStyles({
  box: {
    position: "relative",
    display: "flex",
    alignItems: "flex-start",
    gap: "12px",
    padding: "12px",
    color: tokens.colorNeutralForeground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  over: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  // The whole label is the control.
  input: { position: "absolute", inset: 0, width: "100%", opacity: 0, cursor: "pointer" },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground2 },
  words: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0, overflowWrap: "anywhere" },
  label: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
