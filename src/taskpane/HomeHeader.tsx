import { Button, makeStyles } from "@fluentui/react-components";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import type { ReactNode } from "react";

/** The head of a screen: the way back to the start, and what stands beside it. */
export function HomeHeader({ label, onLeave, children }: HomeHeaderProps) {
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <Button appearance="subtle" icon={<HomeRegular />} aria-label={label} title={label} onClick={onLeave} />
      {children}
    </div>
  );
}

interface HomeHeaderProps {
  /** Says where the button leads, and what becomes of what was typed. */
  readonly label: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "-8px" },
});
