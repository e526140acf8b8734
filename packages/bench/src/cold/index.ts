import { execFile } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type Bundle, bundle } from "@doithoai/bundle";
import { median } from "../measure.ts";

const ROUNDS = 15;
/** With the SDK as every function that speaks to DynamoDB has it. */
const SDK_ALONE = `
  import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
  import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
  export const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));`;

/** Milliseconds from the start of the process. */
interface Start {
  readonly loaded: number;
  readonly answered: number;
  /** Of the processor, until the first answer. */
  readonly cpu: number;
}
export type Starts = Readonly<Record<"empty" | "sdk" | "ours" | "cached", Start>>;

const ENVIRONMENT = {
  AWS_REGION: "ap-southeast-1",
  AWS_ACCESS_KEY_ID: "local",
  AWS_SECRET_ACCESS_KEY: "local",
  DOITHOAI_TABLE: "doithoai",
  DOITHOAI_ISSUERS: JSON.stringify([
    { issuer: "urn:doithoai:local", audience: "doithoai", jwks: "http://127.0.0.1:9/jwks.json" },
  ]),
};

/** What starts a bundle in a fresh process, once a call, and has it answer where it answers. */
export async function openStarts(
  folder: string,
  endpoint: string,
): Promise<(file: string, environment?: NodeJS.ProcessEnv) => Promise<Start>> {
  const runner = path.join(folder, "runner.mjs");
  await bundle({ entry: "packages/bench/src/cold/runner.ts" }, runner);
  return async (file, environment = {}) => {
    const env = { ...ENVIRONMENT, DOITHOAI_ENDPOINT: endpoint, ...environment };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [runner, pathToFileURL(file).href],
      { env, timeout: 20_000 },
    );
    // The lines before it are the function's own.
    return JSON.parse(stdout.slice(stdout.lastIndexOf("\n") + 1));
  };
}

const middle = (starts: readonly Start[]): Start => ({
  loaded: median(starts.map(({ loaded }) => loaded)),
  answered: median(starts.map(({ answered }) => answered)),
  cpu: median(starts.map(({ cpu }) => cpu)),
});

/**
 * Starts of the bundled handler in fresh processes, in turn with an empty bundle, the SDK alone,
 * and itself with V8's compile cache filled.
 */
export async function measureStarts(
  ours: Bundle,
  folder: string,
  endpoint: string,
): Promise<Starts> {
  const start = await openStarts(folder, endpoint);
  const { file: empty } = await bundle({ text: "export {}" }, path.join(folder, "empty.mjs"));
  const { file: sdk } = await bundle({ text: SDK_ALONE }, path.join(folder, "sdk.mjs"));
  const runs = {
    empty: () => start(empty),
    sdk: () => start(sdk),
    ours: () => start(ours.file),
    cached: () => start(ours.file, { NODE_COMPILE_CACHE: path.join(folder, "cache") }),
  };
  const starts = { empty: [], sdk: [], ours: [], cached: [] } satisfies Record<
    keyof Starts,
    Start[]
  >;
  const all: Record<keyof Starts, Start[]> = starts;
  const names = ["empty", "sdk", "ours", "cached"] as const;
  for (const name of names) await runs[name](); // the disk's cache, and V8's
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) all[name].push(await runs[name]());
  return {
    empty: middle(all.empty),
    sdk: middle(all.sdk),
    ours: middle(all.ours),
    cached: middle(all.cached),
  };
}
