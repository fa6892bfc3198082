import type * as Distributions from "./distributions";

let loaded: typeof Distributions | null = null;

/** To be awaited before one of the others is called; a second time it costs nothing. */
export async function loadDistributions(): Promise<void> {
  loaded ??= await import("./distributions");
}

/** How often chance alone gives a |t| as large as this one, by Student's t. From the lower tail: 1 − cdf would lose its digits. */
export function twoSidedStudent(t: number, degreesOfFreedom: number): number {
  return 2 * distributions().studentCdf(-Math.abs(t), degreesOfFreedom);
}

/** The same by the normal distribution. */
export function twoSidedNormal(z: number): number {
  return 2 * distributions().normalCdf(-Math.abs(z), 0, 1);
}

function distributions(): typeof Distributions {
  if (loaded === null) throw new Error("the distributions are not loaded: await the function's needs() first");
  return loaded;
}
