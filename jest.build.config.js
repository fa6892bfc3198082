// Tests that run the build itself: slow, so apart from the others.
module.exports = {
  ...require("./jest.config.js"),
  testMatch: ["<rootDir>/test/build/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 240_000,
};
