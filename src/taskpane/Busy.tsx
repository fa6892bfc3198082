import { makeStyles, tokens } from "@fluentui/react-components";
import { useLong } from "./use-long";

/**
 * Something is under way, and nobody can say for how long. The browser's own bar: it weighs nothing.
 */
export function Busy({ label, whenLong }: BusyProps) {
  const styles = useStyles();
  const long = useLong(label);
  return (
    <div role="status">
      <progress aria-label={label} className={styles.bar} />
      {long && whenLong !== undefined && <p className={styles.hint}>{whenLong}</p>}
    </div>
  );
}

interface BusyProps {
  readonly label: string;
  /** What to say when it takes long: Excel waits with everything while somebody types into a cell. */
  readonly whenLong?: string;
}

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "4px", accentColor: tokens.colorCompoundBrandBackground },
  hint: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
