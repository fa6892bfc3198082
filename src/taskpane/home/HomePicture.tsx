import { makeStyles, tokens } from "@fluentui/react-components";

/** A scorecard in miniature: three lights by colour and shape, and how far each has come. */
export function HomePicture() {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 280 92" className={styles.picture} aria-hidden focusable="false">
      <rect x="0.5" y="0.5" width="279" height="91" rx="8" className={styles.sheet} />
      <path d="M40 64 C70 60 84 44 112 46 S150 26 176 30 S214 16 240 14" className={styles.line} />
      <circle cx="240" cy="14" r="3.5" className={styles.point} />
      <circle cx="22" cy="22" r="5" className={styles.green} />
      <path d="M22 39.5 l5.5 10 h-11 z" className={styles.amber} />
      <path d="M22 75 l5.5 -10 h-11 z" className={styles.red} />
      <rect x="36" y="78" width="224" height="1.5" className={styles.axis} />
    </svg>
  );
}

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "420px", margin: "4px 0 16px" },
  sheet: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke2 },
  line: { fill: "none", stroke: tokens.colorBrandBackground, strokeWidth: "2.5px", strokeLinecap: "round" },
  point: { fill: tokens.colorBrandBackground },
  axis: { fill: tokens.colorBrandStroke2 },
  green: { fill: tokens.colorStatusSuccessBackground3 },
  amber: { fill: tokens.colorStatusWarningBackground3 },
  red: { fill: tokens.colorStatusDangerBackground3 },
});
