import { makeStyles, tokens } from "@fluentui/react-components";
import { forwardRef } from "react";

/** What is in a file, or will be. Its title can take the focus. */
export const FileCard = forwardRef<HTMLHeadingElement, FileCardProps>(function FileCard({ title, lines }, ref) {
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <h2 ref={ref} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </section>
  );
});

interface FileCardProps {
  readonly title: string;
  readonly lines: readonly string[];
}

const useStyles = makeStyles({
  card: {
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  title: {
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
