import { type HttpRequest, HttpResponse } from "@smithy/core/protocols";
import { openTable } from "../../src/table/client.ts";
import type { TableContext } from "../../src/table/context.ts";
import { type IndexName, TABLE } from "../../src/table/table.ts";

/** The attributes of an item; all are texts. */
export type Stored = Readonly<Record<string, string>>;
/** A request to the table, in the words of DynamoDB. */
// biome-ignore lint/suspicious/noExplicitAny: the request as the client sends it
type Asked = any;

interface Memory {
  readonly ctx: TableContext;
  /** The requests in order. */
  readonly asked: Asked[];
}

/** Read units of a Query. */
export const QUERY_UNITS = 15;

/**
 * A table in memory. It answers Query and BatchGetItem as DynamoDB does: bounds in the wrong order
 * are refused, and a Query that met its limit names a last key even at the end. `cut` is the most
 * rows of one Query, whatever its limit.
 */
export function memoryOf(
  items: readonly Stored[],
  { cut = Number.POSITIVE_INFINITY, ...more }: { cut?: number } & Partial<TableContext> = {},
): Memory {
  const asked: Asked[] = [];
  const handle = async ({ body }: HttpRequest) => {
    const request = JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
    asked.push(request);
    const answer = request.RequestItems ? batched(items, request) : queried(items, request, cut);
    const bytes = Buffer.from(JSON.stringify(answer ?? { __type: "ValidationException" }));
    const statusCode = answer ? 200 : 400;
    return { response: new HttpResponse({ statusCode, headers: {}, body: bytes }) };
  };
  const table = openTable({
    ...{ name: "t", report: () => undefined, region: "local", requestHandler: { handle } },
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
  });
  return { asked, ctx: { until: Date.now() + 60_000, table, ...more } };
}

const wired = (item: Stored, names = Object.keys(item)) =>
  Object.fromEntries(
    names.flatMap((name) => (item[name] === undefined ? [] : [[name, { S: item[name] }]])),
  );
const projected = ({ ProjectionExpression, ExpressionAttributeNames }: Asked): string[] =>
  ProjectionExpression.split(", ").map((name: string) => ExpressionAttributeNames[name]);

function batched(items: readonly Stored[], { RequestItems }: Asked) {
  const { Keys, ...request } = RequestItems.t;
  const wanted = new Set(Keys.map(({ pk, sk }: Asked) => `${pk.S}\n${sk.S}`));
  const found = items.filter(({ pk, sk }) => wanted.has(`${pk}\n${sk}`));
  return { Responses: { t: found.map((item) => wired(item, projected(request))) } };
}

function queried(items: readonly Stored[], request: Asked, cut: number): object | undefined {
  const index: IndexName | undefined = request.IndexName;
  const { partitionKey, sortKey } = index ? TABLE.indexes[index] : TABLE;
  const { ":pk": pk, ":from": from, ":to": to } = request.ExpressionAttributeValues;
  if (from?.S > to?.S) return undefined;
  const sortOf = (item: Stored) => item[sortKey] ?? "";
  const start = request.ExclusiveStartKey?.[sortKey].S;
  const found = items
    .filter((item) => item[partitionKey] === pk.S && sortOf(item) !== "")
    .filter((item) => !from || (sortOf(item) >= from.S && sortOf(item) <= to.S))
    .toSorted((a, b) => (sortOf(a) < sortOf(b) ? -1 : 1));
  if (!request.ScanIndexForward) found.reverse();
  const left = found.slice(start ? found.findIndex((item) => sortOf(item) === start) + 1 : 0);
  const page = left.slice(0, Math.min(request.Limit ?? cut, cut));
  const last = page.at(-1);
  const isCut = page.length < left.length || page.length === request.Limit;
  return {
    Items: page.map((item) => wired(item, projected(request))),
    ...(isCut && last && { LastEvaluatedKey: wired(last, ["pk", "sk", partitionKey, sortKey]) }),
    ConsumedCapacity: { CapacityUnits: QUERY_UNITS },
  };
}
