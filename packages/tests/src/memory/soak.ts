import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { getHeapSnapshot } from "node:v8";
import { openInProcess } from "../kit/in-process.ts";
import { MARK, requestOf } from "./requests.ts";

/** Sends requests to a gateway in this process and prints its memory use as one line of JSON. */
const { values } = parseArgs({
  options: {
    endpoint: { type: "string", default: "" },
    requests: { type: "string", default: "20000" },
    huge: { type: "string", default: "100" },
  },
});
const REQUESTS = Number(values.requests);
const PARTS = 10;
/** Characters at the end of a chunk that are searched again with the next one. */
const OVERLAP = 30;

const gateway = await openInProcess(values.endpoint);
/** Stored as bytes: as a string the token would be in the heap because of this program. */
const token = Buffer.from(await gateway.tokenOf("CLERK", "26743"));

const statuses = new Map<string, number>();
async function send(n: number): Promise<void> {
  const sent = requestOf(n, Number(values.huge));
  const authorization = { BAD: `${MARK.token}${n}`, GOOD: token.toString() };
  const answer = await gateway.send({
    headers: {
      "x-correlation-id": `${MARK.header}${n}`,
      ...(sent.token && { authorization: `Bearer ${authorization[sent.token]}` }),
    },
    body: JSON.stringify({ query: sent.query, variables: sent.variables }),
  });
  const { errors = [] } = JSON.parse(answer.text);
  const status = `${answer.status} ${errors[0]?.extensions?.code ?? ""}`.trim();
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
}

const SETTLING_MS = 50;
/** Memory after a collection. A busy machine gives pages back to the system a little later. */
async function collected(): Promise<Pick<NodeJS.MemoryUsage, "heapUsed" | "rss">> {
  globalThis.gc?.();
  globalThis.gc?.();
  let { heapUsed, rss } = process.memoryUsage();
  for (let sample = 0; sample < 3; sample++) {
    await setTimeout(SETTLING_MS);
    rss = Math.min(rss, process.memoryUsage().rss);
  }
  return { heapUsed, rss };
}
const heaps: number[] = [];
const resident: number[] = [];
for (let n = 1; n <= REQUESTS; n++) {
  await send(n);
  if (n % (REQUESTS / PARTS) !== 0) continue;
  const { heapUsed, rss } = await collected();
  heaps.push(Math.round(heapUsed / 1e6));
  resident.push(Math.round(rss / 1e6));
}

/** Counts each mark and the end of the good token in a heap snapshot. */
async function found(): Promise<Record<string, number>> {
  const snapshot = getHeapSnapshot();
  const marks = Object.entries(MARK).map(([name, mark]) => [name, `${mark}\\d`] as const);
  const all = [...marks, ["goodToken", token.toString().slice(-OVERLAP)] as const];
  const counts: Record<string, number> = Object.fromEntries(all.map(([name]) => [name, 0]));
  let rest = "";
  for await (const chunk of snapshot) {
    const text = rest + String(chunk);
    for (const [name, pattern] of all)
      counts[name] = (counts[name] ?? 0) + (text.match(new RegExp(pattern, "g"))?.length ?? 0);
    rest = text.slice(-OVERLAP);
  }
  return counts;
}
await collected();
const marks = await found();
await gateway.close();
process.stdout.write(
  `${JSON.stringify({ heaps, resident, statuses: Object.fromEntries(statuses), marks })}\n`,
);
