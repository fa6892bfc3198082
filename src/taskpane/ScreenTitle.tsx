import { makeStyles, tokens } from "@fluentui/react-components";
import { forwardRef, type ReactNode } from "react";

/** The heading of a screen. It can take the focus, for the eyes and for a screen reader, without being a stop of the Tab key. */
export const ScreenTitle = forwardRef<HTMLHeadingElement, { readonly children: ReactNode }>(function ScreenTitle(
  { children },
  ref,
) {
  const styles = useStyles();
  return (
    <h1 ref={ref} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
});

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
});
