const { readFileSync } = require("node:fs");

// The files differ in name from build to build; the build notes them (scripts/build/loaded-scripts.ts).
const noted = (name) =>
  JSON.parse(readFileSync(`${__dirname}/.cache/${name}.json`, "utf8")).map((file) => `dist/${file}`);

// Apart from each other, and why: docs/decisions/bundle-budgets.md
module.exports = [
  { name: "functions.js", path: "dist/functions.js", limit: "40 kB", gzip: true },
  { name: "functions.js and its statistics", path: noted("functions-load"), limit: "60 kB", gzip: true },
  { name: "task pane until its first screen", path: noted("first-load"), limit: "97 kB", gzip: true },
];
