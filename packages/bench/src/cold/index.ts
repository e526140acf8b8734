import path from "node:path";
import { type Bundle, bundle } from "@doithoai/bundle";
import { openStarts, type Times } from "@doithoai/bundle/test/fresh-process.ts";
import { TABLE_NAME } from "@doithoai/local/prepare.ts";
import { median } from "../measure.ts";

const ROUNDS = 15;
/** The part of the SDK that every function with a table loads. */
const SDK_ALONE = `
  import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
  import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
  export const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));`;

export type Starts = Readonly<Record<"empty" | "sdk" | "ours" | "cached", Times>>;

const middle = (starts: readonly Times[]): Times => ({
  loaded: median(starts.map(({ loaded }) => loaded)),
  answered: median(starts.map(({ answered }) => answered)),
  cpu: median(starts.map(({ cpu }) => cpu)),
});

/**
 * Measures starts of the bundled handler in fresh processes, in turn with an empty bundle, the SDK
 * alone, and the handler with V8's compile cache filled.
 */
export async function measureStarts(
  ours: Bundle,
  folder: string,
  endpoint: string,
): Promise<Starts> {
  const start = await openStarts(folder, { endpoint, name: TABLE_NAME });
  const { file: empty } = await bundle({ text: "export {}" }, path.join(folder, "empty"));
  const { file: sdk } = await bundle({ text: SDK_ALONE }, path.join(folder, "sdk"));
  const runs = {
    empty: () => start(empty),
    sdk: () => start(sdk),
    ours: () => start(ours.file),
    cached: () => start(ours.file, { NODE_COMPILE_CACHE: path.join(folder, "cache") }),
  };
  const starts = { empty: [], sdk: [], ours: [], cached: [] } satisfies Record<
    keyof Starts,
    Times[]
  >;
  const all: Record<keyof Starts, Times[]> = starts;
  const names = ["empty", "sdk", "ours", "cached"] as const;
  for (const name of names) await runs[name](); // warms the disk cache and V8's compile cache
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) all[name].push(await runs[name]());
  return {
    empty: middle(all.empty),
    sdk: middle(all.sdk),
    ours: middle(all.ours),
    cached: middle(all.cached),
  };
}
