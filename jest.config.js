// Pure and component tests. Browser tests are in jest.e2e.config.js.
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
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/build/"],
  cacheDirectory: "<rootDir>/.cache/jest",
  testEnvironment: "node",
  transform: { "\\.[mc]?[jt]sx?$": swc },
  moduleNameMapper: { "^lodash-es$": "lodash" },
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|nanoid|kdbush|rbush|quickselect|franc-min|trigram-utils|collapse-white-space|n-gram|cjk-regex|regexp-util|unicode-regex)/)",
  ],
};
