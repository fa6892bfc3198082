// Tests whose judge is LibreOffice: it calculates workbooks that were written as files.
module.exports = {
  ...require("./jest.config.js"),
  testMatch: ["<rootDir>/test/office/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/office/support/start.ts",
  testTimeout: 120_000,
};
