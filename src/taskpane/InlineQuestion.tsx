import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";

/** A question that must be answered before something is lost. Stands in the page instead of over it, and takes the focus. */
export function InlineQuestion({ title, children, yes, no, onYes, onNo }: InlineQuestionProps) {
  const styles = useStyles();
  const id = useId();
  const asked = useRef<HTMLParagraphElement>(null);
  useEffect(() => asked.current?.focus(), []);
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key === "Escape") onNo();
    };
    document.addEventListener("keydown", escape);
    return () => document.removeEventListener("keydown", escape);
  }, [onNo]);
  return (
    <div role="group" aria-labelledby={id} className={styles.box}>
      <p id={id} ref={asked} tabIndex={-1} className={styles.title}>
        {title}
      </p>
      {children}
      <div className={styles.buttons}>
        <Button onClick={onYes} appearance="primary" className={styles.yes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{no}</Button>
      </div>
    </div>
  );
}

interface InlineQuestionProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

const useStyles = makeStyles({
  box: {
    padding: "12px",
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
  yes: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    ":hover": { backgroundColor: tokens.colorStatusDangerBackground3Hover },
    ":active": { backgroundColor: tokens.colorStatusDangerBackground3Pressed },
  },
});
