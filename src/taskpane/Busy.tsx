import { makeStyles, tokens } from "@fluentui/react-components";

/** Something is under way, and nobody can say for how long. The browser's own bar: it weighs nothing. */
export function Busy({ label }: { readonly label: string }) {
  return <progress aria-label={label} className={useStyles().bar} />;
}

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "4px", accentColor: tokens.colorCompoundBrandBackground },
});
