import { makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../../Notice";
import type { FaultText } from "./fault-text";

/** Why there is no value, and what to do. */
export function FaultMessage({ code, fault, todo }: FaultMessageProps) {
  const styles = useStyles();
  return (
    <Notice intent="warning" title={code}>
      <div>{fault.why}</div>
      {fault.rules.map((rule) => (
        <div key={rule}>{rule}</div>
      ))}
      <div className={styles.todo}>
        <strong>{todo}:</strong> {fault.todo}
      </div>
    </Notice>
  );
}

interface FaultMessageProps {
  /** As the cell shows it: `#N/A`. */
  readonly code: string;
  readonly fault: FaultText;
  /** What stands before what to do. */
  readonly todo: string;
}

const useStyles = makeStyles({ todo: { marginTop: "4px", color: tokens.colorNeutralForeground1 } });
