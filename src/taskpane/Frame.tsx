import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/**
 * The outline of a screen: header, content that scrolls with the page, and a footer that stays in view. Excel lays a menu
 * over the top right corner, so the header keeps clear of it.
 */
export function Frame({ header, children, footer }: FrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      {header !== undefined && <header className={styles.header}>{header}</header>}
      <main className={styles.main}>{children}</main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}

interface FrameProps {
  readonly header?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { padding: "8px 56px 0 20px" },
  main: { flexGrow: 1, padding: "12px 20px 20px", minWidth: 0 },
  footer: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: "12px 20px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
