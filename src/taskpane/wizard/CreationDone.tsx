import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useRef, type ReactNode } from "react";
import { ScreenTitle } from "../ScreenTitle";

/** The scorecard is in the workbook: what that means, and what can be done next. */
export function CreationDone({ title, text, children, actions }: CreationDoneProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.done}>
      <CheckmarkCircleFilled className={styles.check} />
      <div className={styles.title}>
        <ScreenTitle ref={heading}>{title}</ScreenTitle>
      </div>
      <p className={styles.text}>{text}</p>
      {children}
      <div className={styles.buttons}>
        {actions.map(({ name, onClick }, place) => (
          <Button key={name} appearance={place === 0 ? "primary" : "secondary"} onClick={onClick}>
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}

interface CreationDoneProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  /** The first one is what most people want next. */
  readonly actions: readonly { readonly name: string; readonly onClick: () => void }[];
}

const useStyles = makeStyles({
  done: { paddingTop: "16px" },
  check: { fontSize: "40px", color: tokens.colorStatusSuccessForeground1 },
  title: { margin: "8px 0 4px" },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "20px" },
});
