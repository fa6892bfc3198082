/** Loaded apart (load-distributions.ts): 37 kB that only tests of significance need. */
export { default as normalCdf } from "@stdlib/stats-base-dists-normal-cdf";
export { default as studentCdf } from "@stdlib/stats-base-dists-t-cdf";
