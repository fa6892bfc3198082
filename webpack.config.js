require("tsx/cjs");

const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { EmitFiles } = require("./scripts/build/emit-files.ts");
const { LoadedScripts } = require("./scripts/build/loaded-scripts.ts");
const { addinUrl, manifestFor } = require("./scripts/build/manifest.ts");
const { ThirdPartyNotices } = require("./scripts/build/third-party-notices.ts");
const { functionsMetadata } = require("./scripts/functions-metadata.ts");
const { functionPage, functionPageName } = require("./scripts/function-page.ts");
const { functionsIndexPage, functionsIndexPageName } = require("./scripts/functions-index-page.ts");
const { FUNCTIONS } = require("./src/kpi/functions/functions.ts");

const TASKPANE = join(__dirname, "src/taskpane");
const INDEX = join(TASKPANE, "index.tsx");
const STATISTICS = join(__dirname, "src/kpi/load-distributions.ts");

/**
 * Writes dist/: a folder of static files that works wherever it is put.
 *
 * - `ADDIN_URL` is the address the folder will have; it stands in the manifest and in the functions' help links.
 * - `--mode development` gives the add-in an id and a function namespace of its own.
 */
module.exports = (_env, { mode, outputPath }) => {
  const url = addinUrl(process.env.ADDIN_URL);
  const development = mode === "development";
  return {
    // The button handlers are bundled with the pane: they hand requests to it through a module both must share.
    entry: { functions: "./src/functions/functions.ts", taskpane: [INDEX, "./src/commands/commands.ts"] },
    output: {
      path: outputPath ?? join(__dirname, "dist"),
      clean: true,
      // The manifest names functions.js; what the page loads changes its name with its content, so that no cache mixes two builds.
      filename: ({ chunk }) => (chunk?.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
    },
    target: ["web", "es2021"],
    devtool: development ? "source-map" : false,
    performance: false,
    stats: { preset: "errors-warnings", timings: true },
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      // The t distribution asks by eval whether there are generators. It takes a refusal for no, but the policy would complain.
      alias: { "@stdlib/utils-eval": false },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, include: TASKPANE, use: ["@griffel/webpack-loader", swc(development)] },
        { test: /\.tsx?$/, exclude: TASKPANE, use: [swc(development)] },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    plugins: [
      new DefinePlugin({ NAMESPACE: JSON.stringify(development ? "KPIDEV" : "KPI") }),
      new HtmlPlugin({
        template: join(TASKPANE, "taskpane.html"),
        filename: "taskpane.html",
        // Custom functions load with every workbook that uses them: first, and without waiting for the pane.
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          { from: "assets/logo.svg", to: "icons/" },
          { from: "assets/pages", to: "." },
          { from: "LICENSE", to: "licence.txt", toType: "file" },
        ],
      }),
      new EmitFiles(() => ({
        "manifest.xml": manifestFor(readFileSync(join(__dirname, "manifest.xml"), "utf8"), { url, development }),
        "functions.json": json(functionsMetadata("en", url)),
        "functions.vi.json": json(functionsMetadata("vi", url)),
        ...Object.fromEntries(["en", "vi"].flatMap(functionPages)),
      })),
      new ThirdPartyNotices("THIRD-PARTY-NOTICES.txt"),
      ...(outputPath === undefined
        ? [
            new LoadedScripts(["taskpane"], INDEX, join(__dirname, ".cache/first-load.json")),
            new LoadedScripts(["functions"], STATISTICS, join(__dirname, ".cache/functions-load.json")),
          ]
        : []),
    ],
    devServer: { static: false, client: { overlay: false } },
  };
};

/** The index and a page for every function, in one language: names and contents. */
function functionPages(language) {
  return [
    [functionsIndexPageName(language), functionsIndexPage(language)],
    ...FUNCTIONS.map(({ id }) => [functionPageName(id, language), functionPage(id, language)]),
  ];
}

function swc(development) {
  return {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2021",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", development } },
      },
    },
  };
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
