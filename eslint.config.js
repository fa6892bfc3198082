const { existsSync } = require("node:fs");
const jsxA11y = require("eslint-plugin-jsx-a11y");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

const TYPESCRIPT = ["**/*.ts", "**/*.tsx"];
const PROJECTS = ["tsconfig.test.json", "tsconfig.scripts.json", "playground/tsconfig.json"];
const CORE = ["src/kpi/**", "src/scorecard/**", "src/workbook/**"];

module.exports = tseslint.config(
  { ignores: ["dist/", "dist-cli/", "coverage/", ".cache/", "node_modules/", "test/fixtures/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: PROJECTS.filter((file) => existsSync(`${__dirname}/${file}`)),
        tsconfigRootDir: __dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/prefer-readonly": "error",
      eqeqeq: "error",
      "prefer-const": "error",
      "no-console": "error",
      "no-warning-comments": "error",
    },
  },
  {
    files: ["src/**"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name: the name is the file's name." },
        { selector: "ExportAllDeclaration", message: "No barrels: import the file itself." },
        { selector: "ExportNamedDeclaration[source.value=/^\\./]", message: "No barrels: import the file itself." },
        { selector: "TSEnumDeclaration", message: "Use a union of strings." },
      ],
    },
  },
  { files: CORE, rules: { "@typescript-eslint/no-non-null-assertion": "error" } },
  {
    files: ["src/hosts/excel/**", "src/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])),
  },
  {
    files: ["**/*.tsx"],
    extends: [reactHooks.configs.flat["recommended-latest"], jsxA11y.flatConfigs.recommended],
  },
  {
    files: ["test/**", "scripts/**", "playground/**"],
    // A test reaches into what a library or the page gives it without a type; scripts talk on the console.
    rules: {
      "no-console": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // What stands in for something that answers later is async like it.
      "@typescript-eslint/require-await": "off",
    },
  },
);
