import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** One thing that can be done now: a picture, a name, and what comes of it. */
export function ActionRow({ icon, title, hint, primary = false, label, onClick }: ActionRowProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, primary && styles.primary)}
      onClick={onClick}
      {...(label === undefined ? {} : { "aria-label": label })}
    >
      <span className={mergeClasses(styles.icon, primary && styles.primaryIcon)} aria-hidden>
        {icon}
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={mergeClasses(styles.hint, primary && styles.primaryHint)}>{hint}</span>
      </span>
    </button>
  );
}

interface ActionRowProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
  readonly primary?: boolean;
  /** Where the title alone would not tell two rows apart. */
  readonly label?: string;
  readonly onClick: () => void;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    boxSizing: "border-box",
    padding: "12px",
    textAlign: "left",
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  icon: {
    display: "grid",
    placeItems: "center",
    flexShrink: 0,
    width: "36px",
    height: "36px",
    fontSize: "20px",
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  primaryIcon: { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: "transparent" },
  words: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  primaryHint: { color: "inherit" },
});
