// Tests that drive the built pane in Chromium; `npm run test:e2e` builds first.
module.exports = {
  ...require("./jest.config.js"),
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/support/start.ts",
  globalTeardown: "<rootDir>/test/e2e/support/stop.ts",
  testTimeout: 120_000,
};
