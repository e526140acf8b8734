import { execFile } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { bundle } from "../src/index.ts";

/** Times in milliseconds from the start of the process. */
export interface Times {
  readonly loaded: number;
  readonly answered: number;
  /** Processor time until the first answer. */
  readonly cpu: number;
}

export interface Start extends Times {
  /** Whether Node's fetch was loaded. */
  readonly hasFetch: boolean;
}

const HANGING_MS = 120_000;
const ENVIRONMENT = {
  AWS_REGION: "ap-southeast-1",
  AWS_ACCESS_KEY_ID: "local",
  AWS_SECRET_ACCESS_KEY: "local",
  DOITHOAI_ISSUERS: JSON.stringify([
    { issuer: "urn:doithoai:local", audience: "doithoai", jwks: "http://127.0.0.1:9/jwks.json" },
  ]),
};

/** Starts a bundle in a fresh process for each call. If the bundle has a handler, calls it once. */
export async function openStarts(
  folder: string,
  table: { readonly endpoint: string; readonly name: string },
): Promise<(file: string, environment?: NodeJS.ProcessEnv) => Promise<Start>> {
  const runner = await bundle(
    { entry: "packages/bundle/test/runner.ts" },
    path.join(folder, "runner"),
  );
  return async (file, environment = {}) => {
    const env = {
      ...ENVIRONMENT,
      DOITHOAI_ENDPOINT: table.endpoint,
      DOITHOAI_TABLE: table.name,
      ...environment,
    };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [runner.file, pathToFileURL(file).href],
      { env, timeout: HANGING_MS },
    );
    // The lines before the last are the function's own output.
    return JSON.parse(stdout.slice(stdout.lastIndexOf("\n") + 1));
  };
}
