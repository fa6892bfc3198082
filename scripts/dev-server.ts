import { createRequire } from "node:module";
import { getHttpsServerOptions, verifyCertificates } from "office-addin-dev-certs";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { LOCAL_URL } from "./build/manifest";

const configure = createRequire(__filename)("../webpack.config.js") as (
  env: object,
  options: { readonly mode: string },
) => Configuration;

/** `npm run dev-server`: serves the development build at the address that manifest.xml names, and rebuilds it on every change. */
async function main(): Promise<void> {
  const config: Configuration = { mode: "development", ...configure({}, { mode: "development" }) };
  const server = new WebpackDevServer(
    {
      ...config.devServer,
      port: Number(process.env["PORT"] ?? new URL(LOCAL_URL).port),
      server: { type: "https", options: await certificate() },
      // The manifest and the metadata are read by Excel itself, not by the page.
      headers: { "Access-Control-Allow-Origin": "*" },
    },
    webpack(config),
  );
  await server.start();
}

/** Microsoft's certificate for localhost where this machine trusts it, else none: the server then signs one for itself. */
async function certificate(): Promise<Awaited<ReturnType<typeof getHttpsServerOptions>> | undefined> {
  try {
    if (verifyCertificates()) return await getHttpsServerOptions();
  } catch {
    // Looking for the certificate needs tools that not every system has; without them there is none.
  }
  console.warn(
    "No trusted certificate for localhost on this machine: serving with a self-signed one, which Excel refuses and a browser warns of.\n" +
      "To get a trusted one: npx office-addin-dev-certs install (asks for an administrator's consent).",
  );
  return undefined;
}

void main();
