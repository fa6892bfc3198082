// Who may import whom. The table with the reasons is in docs/architecture.md; change both together.
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: [from, ...allowed] },
});

const KPI = "^src/kpi/";
const SCORECARD = "^src/scorecard/";
const WORKBOOK = "^src/workbook/";
const HOSTS = "^src/hosts/";
const REQUESTED_SCREEN = "^src/commands/requested-screen\\.ts$";
const REACT = "^node_modules/(react|react-dom|@fluentui/[^/]+|papaparse|@types/(react|react-dom|papaparse))/";
const VALIBOT = "^node_modules/valibot/";

module.exports = {
  forbidden: [
    only(
      "kpi",
      KPI,
      ["^node_modules/(d3-array|@types/d3-array|@stdlib/stats-base-dists-[^/]+)/"],
      "What can be measured is pure.",
    ),
    only("scorecard", SCORECARD, [KPI, VALIBOT], "A scorecard knows KPIs, not workbooks or hosts."),
    only(
      "workbook",
      WORKBOOK,
      [KPI, SCORECARD, "^node_modules/@borgar/fx/"],
      "A plan knows no host, no React, no Office.",
    ),
    only(
      "host-interface",
      "^src/hosts/host\\.ts$",
      ["^src/workbook/plan\\.ts$", "^src/kpi/cell\\.ts$"],
      "What a host keeps.",
    ),
    only(
      "hosts-read-workbook",
      "^src/hosts/read-workbook\\.ts$",
      ["^src/hosts/host\\.ts$", "^src/workbook/decode\\.ts$"],
      "Reading is the same in every host; what is read is decoded by the workbook's own rules.",
    ),
    only(
      "hosts-excel",
      "^src/hosts/excel/",
      ["^src/hosts/host\\.ts$", "^src/workbook/(plan|style|a1|names)\\.ts$", "^src/kpi/cell\\.ts$"],
      "A host knows plans and cells, never KPIs, scorecards or another host.",
    ),
    only(
      "hosts-xlsx",
      "^src/hosts/xlsx/",
      [
        "^src/hosts/host\\.ts$",
        "^src/workbook/(plan|style|a1)\\.ts$",
        "^src/kpi/cell\\.ts$",
        "^node_modules/(hucre|fflate)/",
      ],
      "A host knows plans and cells, never KPIs, scorecards or another host.",
    ),
    only(
      "cli",
      "^src/cli/",
      [
        KPI,
        SCORECARD,
        WORKBOOK,
        "^src/hosts/(host|read-workbook)\\.ts$",
        "^src/hosts/xlsx/",
        "^package\\.json$",
        "^node_modules/(commander|papaparse|@types/papaparse)/",
        "^(node:)?(crypto|fs|fs/promises|path)$",
      ],
      "An entry point without a screen: it writes and reads files, and knows no Excel.",
    ),
    only("functions", "^src/functions/", [KPI], "This bundle loads with every workbook."),
    {
      name: "functions-without-words",
      comment: "Words and twins are not needed to calculate a cell.",
      severity: "error",
      from: { path: "^src/functions/" },
      to: {
        path: "^src/kpi/(twin\\.ts$|functions/.*\\.(twin|words)\\.ts$|functions/(twins|words)\\.ts$)",
        reachable: true,
      },
    },
    {
      name: "texts-on-demand",
      comment: "What people read about KPIs loads when a cell asks for it, not with every workbook.",
      severity: "error",
      from: { path: "^src/(functions|kpi)/", pathNot: "^src/kpi/(knowledge|catalogue)/" },
      to: { path: "^src/kpi/(knowledge|catalogue)/", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    only("commands", "^src/commands/", [], "A button only asks the pane for a screen."),
    only(
      "taskpane",
      "^src/taskpane/",
      [KPI, SCORECARD, WORKBOOK, HOSTS, REQUESTED_SCREEN, REACT, VALIBOT],
      "Entry points do not know each other; a screen that a button asks for is the one thing they share.",
    ),
    {
      name: "product-alone",
      comment: "What ships knows nothing of tests, scripts and the playground.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts|playground)/" },
    },
    {
      name: "playground-stands-in-for-excel",
      comment: "The simulator is a stand-in for Excel, not for our code: it sees the built dist/ only.",
      severity: "error",
      from: { path: "^playground/" },
      to: { path: "^(src|test)/" },
    },
    {
      name: "judge-only-in-tests",
      comment: "HyperFormula is GPL: it judges formulas in tests, is measured beside ours, and goes no further.",
      severity: "error",
      from: { pathNot: "^(test|scripts/bench)/" },
      to: { path: "^node_modules/hyperformula/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "only-installed",
      comment: "Imports what package.json does not name, or what ships imports a development package.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined", "npm-dev"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "telling-names",
      comment: "A file named after no thing collects everything.",
      severity: "error",
      from: {},
      // Service level and self-service are things: only at the end of a name it says nothing.
      to: { path: "^(src|playground|scripts).*[/-]((utils?|helpers?|common|misc|managers?)[./-]|services?[./])" },
    },
    {
      name: "no-barrels",
      severity: "error",
      from: {},
      to: { path: "^src/.*/index\\.tsx?$", pathNot: "^src/taskpane/index\\.tsx$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|dist-cli|\\.cache)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
