// Pure and component tests. What runs the build, LibreOffice or a browser has a configuration of its own.
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

process.env.TZ = "Asia/Ho_Chi_Minh";

module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: [
    "/node_modules/",
    ...["build", "e2e", "office"].map((folder) => `<rootDir>/test/${folder}/`),
  ],
  // Two cores are all that many machines have; one of them left idle takes half as long again.
  maxWorkers: "100%",
  cacheDirectory: "<rootDir>/.cache/jest",
  testEnvironment: "node",
  transform: { "\\.[mc]?[jt]sx?$": swc },
  moduleNameMapper: { "^lodash-es$": "lodash" },
  transformIgnorePatterns: [
    "/node_modules/(?!(d3-array|hucre|nanoid|kdbush|rbush|quickselect|franc-min|trigram-utils|collapse-white-space|n-gram|cjk-regex|regexp-util|unicode-regex)/)",
  ],
};
