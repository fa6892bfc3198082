import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

/**
 * A message that stays: what is wrong, and what can be done about it. Fluent's own message bar brings animations along that
 * would be a twentieth of what the pane loads at first.
 */
export function Notice({ intent, title, children, actions }: NoticeProps) {
  const styles = useStyles();
  const Icon = intent === "error" ? ErrorCircleFilled : WarningFilled;
  return (
    <div className={mergeClasses(styles.notice, styles[intent])}>
      <Icon
        className={mergeClasses(styles.icon, intent === "error" ? styles.errorIcon : styles.warningIcon)}
        aria-hidden
      />
      <div className={styles.body}>
        {title !== undefined && <strong className={styles.title}>{title}</strong>}
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}

interface NoticeProps {
  readonly intent: "error" | "warning";
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: "8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { flexShrink: 0, fontSize: "16px" },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  body: { flexGrow: 1, minWidth: 0 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});
