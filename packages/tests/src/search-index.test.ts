import { createServer } from "node:http";
import { parseDay, Table } from "@doithoai/core";
import * as Search from "@doithoai/core/search";
import { type Database, openDatabase } from "@doithoai/local/search/database.ts";
import { openIndex, type PreparedIndex } from "@doithoai/search";
import { openAurora } from "@doithoai/search/data-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scaled, untilTimeout } from "./kit/index.ts";

/** The database of this machine, and the Data API before it as AWS answers. */
let database: Database;
let aurora: PreparedIndex;
/** Refusals that the next requests get, before any is carried out. */
let refusals: { status: number; type: string; message?: string }[] = [];
let asked: { authorization: string; body: Record<string, unknown> }[] = [];
const api = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = JSON.parse(Buffer.concat(chunks).toString());
  asked.push({ authorization: request.headers.authorization ?? "", body });
  const refusal = refusals.shift();
  if (refusal) {
    const { status, type, message = "" } = refusal;
    response.writeHead(status, { "x-amzn-errortype": `${type}:http://internal/` });
    response.end(JSON.stringify({ message }));
    return;
  }
  const [input] = body.parameters;
  try {
    const text = await database.run(body.sql, input && JSON.parse(input.value.stringValue), 0);
    const records = text === undefined ? [] : [[{ stringValue: text }]];
    response.end(JSON.stringify({ records, numberOfRecordsUpdated: 0 }));
  } catch (error) {
    response.writeHead(400, { "x-amzn-errortype": "DatabaseErrorException" });
    response.end(JSON.stringify({ message: String(error) }));
  }
});

beforeAll(async () => {
  database = await openDatabase();
  await new Promise<void>((resolve) => api.listen(0, "127.0.0.1", resolve));
  const address = api.address();
  const { config: signing } = Table.openTable({
    name: "none",
    report: () => undefined,
    region: "ap-southeast-1",
    credentials: { accessKeyId: "key", secretAccessKey: "secret" },
  }).client;
  aurora = openAurora({
    cluster: "arn:cluster",
    secret: "arn:secret",
    database: "search",
    signing,
    endpoint: `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`,
  });
  await aurora.prepare(untilTimeout());
  await aurora.prepare(untilTimeout());
});
afterAll(async () => {
  await new Promise((resolve) => api.close(resolve));
  await database.close();
});

const empty = () => database.run("delete from opinion returning id", null, 0);
const rows = async (): Promise<string> =>
  (await database.run(
    "select json_agg(json_build_array(id, day, version, session_version, words::text) " +
      "order by id)::text from opinion",
    null,
    0,
  )) ?? "";

const TOKENS = ["PUBLIC", "STATUS:A", "STATUS:B", "w12", "w123", "w9", "o12", "UNIT:O'x\\y"];
const DAYS = ["2019-02-28", "2024-02-29", "2025-12-31", "2026-01-01", "2026-11-30"].map(parseDay);
const anEntry: fc.Arbitrary<Search.Entry> = fc.record({
  id: fc.integer({ min: 1, max: 40 }).map((n) => `opn_A.${n}`),
  day: fc.constantFrom(...DAYS),
  version: fc.integer({ min: 1, max: 3 }),
  sessionVersion: fc.integer({ min: 0, max: 2 }),
  tokens: fc.subarray(TOKENS).map((tokens) => [Search.TOKEN.every, ...tokens]),
});
/** The same versions of an opinion always have the same entry. */
const consistent = (entries: readonly Search.Entry[]): readonly Search.Entry[] => {
  const seen = new Map<string, Search.Entry>();
  return entries.map((entry) => {
    const key = `${entry.id} ${entry.version} ${entry.sessionVersion}`;
    const first = seen.get(key) ?? entry;
    seen.set(key, first);
    return first;
  });
};
const aCondition = fc.letrec<{ condition: Search.Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Search.Condition>(...TOKENS, "NONE", { begins: "w12" }, { begins: "STATUS" }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
  ),
})).condition;

/** The latest entry of each opinion. */
const latest = (entries: readonly Search.Entry[]): readonly Search.Entry[] => {
  const order = ({ version, sessionVersion }: Search.Entry) => version * 10 + sessionVersion;
  const byId = Map.groupBy(entries, ({ id }) => id);
  return [...byId.values()].flatMap(
    (versions) => versions.toSorted((a, b) => order(b) - order(a))[0] ?? [],
  );
};
const place = ({ day, id }: Search.Position): string => `${day}#${id}`;
const RUNS = scaled({ small: 60, whole: 1_000 });

describe.each(["this machine", "the Data API"])("the index by %s", (name) => {
  const index = (): PreparedIndex => (name === "the Data API" ? aurora : openIndex(database.run));

  test("answers what its entries say, in order, page by page", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anEntry, { maxLength: 60 }).map(consistent),
        aCondition,
        fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
        fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
        fc.boolean(),
        fc.integer({ min: 1, max: 20 }),
        async (entries, condition, from, to, descending, limit) => {
          await empty();
          await index().apply(entries, untilTimeout());
          const wanted = latest(entries)
            .filter(({ day }) => (!from || day >= from) && (!to || day <= to))
            .filter(({ tokens }) => Search.holds(condition, new Set(tokens)))
            .map(place)
            .toSorted((a, b) => (a < b === descending ? 1 : -1));
          const found: string[] = [];
          for (let after: Search.Position | undefined, more = true; more; ) {
            const page = await index().find({
              condition,
              from,
              to,
              after,
              descending,
              limit,
              until: untilTimeout(),
            });
            expect(page.positions.length).toBeLessThanOrEqual(limit);
            found.push(...page.positions.map(place));
            after = page.stoppedAt ?? page.positions.at(-1);
            more = page.stoppedAt !== undefined || page.positions.length === limit;
          }
          expect(found).toEqual(wanted);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("keeps the newest entry of each opinion, in whatever order they arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anEntry, { minLength: 1, maxLength: 30 }).map(consistent),
        fc.infiniteStream(fc.nat()),
        async (entries, chance) => {
          await empty();
          await index().apply(latest(entries), untilTimeout());
          const expected = await rows();
          await empty();
          const shuffled = [...entries, ...entries].toSorted(
            () => (Number(chance.next().value) % 3) - 1,
          );
          for (let at = 0; at < shuffled.length; at += 7)
            await index().apply(shuffled.slice(at, at + 7), untilTimeout());
          expect(await rows()).toBe(expected);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe("the Data API", () => {
  const find = (until = untilTimeout()) =>
    aurora.find({ condition: "ALL", descending: true, limit: 5, until });

  test("gets signed requests with one JSON parameter", async () => {
    asked = [];
    await find();
    expect(asked[0]?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/ap-southeast-1\/rds-data\/aws4_request, /,
    );
    expect(asked[0]?.body).toMatchObject({
      resourceArn: "arn:cluster",
      secretArn: "arn:secret",
      database: "search",
      parameters: [{ name: "input" }],
    });
  });

  test.each([
    [400, "DatabaseResumingException"],
    [400, "ThrottlingException"],
    [503, "ServiceUnavailableError"],
    [500, "InternalServerErrorException"],
  ])("%i %s is repeated", async (status, type) => {
    refusals = [{ status, type }];
    expect((await find()).positions).toBeInstanceOf(Array);
    expect(refusals).toEqual([]);
  });

  test("a statement that takes too long is RETRY_LATER, and is not repeated", async () => {
    const message = "ERROR: statement timeout; SQLState: 57014";
    refusals = [{ status: 400, type: "DatabaseErrorException", message }];
    asked = [];
    await expect(find()).rejects.toMatchObject({ code: "RETRY_LATER" });
    expect(asked).toHaveLength(1);
  });

  test("a cluster that does not answer in time is RETRY_LATER", async () => {
    refusals = Array.from({ length: 50 }, () => ({
      status: 400,
      type: "DatabaseResumingException",
    }));
    await expect(find(Date.now() + 300)).rejects.toMatchObject({ code: "RETRY_LATER" });
    refusals = [];
  });

  test("any other refusal is an error without the statement or its words", async () => {
    refusals = [{ status: 400, type: "BadRequestException", message: "secret" }];
    const error: unknown = await find().catch((thrown: unknown) => thrown);
    expect(String(error)).toBe("BadRequestException: RDS Data API failed: 400 BadRequestException");
  });
});
