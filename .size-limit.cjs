const { readFileSync } = require("node:fs");

// The files differ in name from build to build; the build notes them (scripts/build/first-load.ts).
const firstLoad = JSON.parse(readFileSync(`${__dirname}/.cache/first-load.json`, "utf8"));

module.exports = [
  { name: "functions.js", path: "dist/functions.js", limit: "40 kB", gzip: true },
  {
    name: "task pane until its first screen",
    path: firstLoad.map((file) => `dist/${file}`),
    limit: "100 kB",
    gzip: true,
  },
];
