import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Opinion, partsOf, type Table } from "@doithoai/core";
import { type InProcess, openInProcess } from "@doithoai/tests/kit/in-process.ts";
import { amountsOf, type Seeded, seed } from "@doithoai/tests/kit/seed/index.ts";
import { openClient } from "../client.ts";
import { median } from "../measure.ts";
import { type Cell, cellsOf, read } from "./cells.ts";

/** The cost of a cell, or of the floor: medians, and the 95th percentile of the latency. */
export interface Cost {
  readonly cpu: number;
  readonly p50: number;
  readonly p95: number;
}
export interface Measured extends Cost, Pick<Cell, "list" | "level" | "reader" | "page"> {
  readonly requests: number;
  readonly readUnits: number;
  readonly nodes: number;
  readonly refusal: string | undefined;
}
export interface SizeResult {
  readonly opinions: number;
  readonly items: number;
  readonly seedSeconds: number;
  readonly floor: Cost;
  readonly cells: readonly Measured[];
}

const PAGE = 20;

const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? 0;

async function costOf(run: () => Promise<unknown>, times: number): Promise<Cost> {
  const latencies: number[] = [];
  const cpus: number[] = [];
  for (let i = 0; i < times; i++) {
    const [started, before] = [performance.now(), process.cpuUsage()];
    await run();
    const { user, system } = process.cpuUsage(before);
    latencies.push(performance.now() - started);
    cpus.push((user + system) / 1_000);
  }
  return { cpu: median(cpus), p50: median(latencies), p95: percentile(latencies, 0.95) };
}

/** One Query of a page of items by the SDK, as JSON: what any program must do at least. */
async function floorOf(
  { name }: Table.Table,
  endpoint: string,
  { seeded, times }: { readonly seeded: Seeded; readonly times: number },
): Promise<Cost> {
  const client = openClient(endpoint);
  const home = partsOf("session", seeded.session)?.[0] ?? "";
  const query = async () => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :sk)",
        ExpressionAttributeValues: {
          ":pk": Opinion.OpinionEntity.partition({ home }),
          ":sk": Opinion.OpinionEntity.prefix(),
        },
        Limit: PAGE,
      }),
    );
    return JSON.stringify({ nodes: Items.map(({ body }) => JSON.parse(body)) });
  };
  try {
    await costOf(query, times);
    return await costOf(query, times);
  } finally {
    client.destroy();
  }
}

async function measure(gateway: InProcess, cell: Cell, times: number): Promise<Measured> {
  const { list, level, reader, page, body, headers } = cell;
  const send = () => gateway.send({ body, headers });
  // Fills the caches.
  await send();
  const { text, facts } = await send();
  const answer = read(text);
  return {
    list,
    level,
    reader,
    page,
    requests: facts.tableRequests,
    readUnits: facts.readUnits,
    nodes: answer.page?.nodes.length ?? 0,
    refusal: answer.refusal,
    ...(await costOf(send, times)),
  };
}

interface Run {
  readonly opinions: number;
  /** The measured runs of each page. */
  readonly times: number;
  readonly quick: boolean;
}

/** Seeds the table with so many opinions and measures every page of every list. */
export async function measureLists(
  table: Table.Table,
  endpoint: string,
  { opinions, times, quick }: Run,
): Promise<SizeResult> {
  const started = performance.now();
  const seeded = await seed(table, endpoint, amountsOf(opinions));
  const seedSeconds = (performance.now() - started) / 1_000;
  const gateway = await openInProcess(endpoint, table.name);
  try {
    const floor = await floorOf(table, endpoint, { seeded, times: 10 * times });
    const cells: Measured[] = [];
    for await (const cell of cellsOf(gateway, seeded, quick))
      cells.push(await measure(gateway, cell, times));
    return { opinions, items: seeded.items, seedSeconds, floor, cells };
  } finally {
    await gateway.close();
  }
}
