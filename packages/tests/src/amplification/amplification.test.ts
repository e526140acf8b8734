import { randomUUID } from "node:crypto";
import { DeleteTableCommand } from "@aws-sdk/client-dynamodb";
import { Table } from "@doithoai/core";
import { LIMITS } from "@doithoai/gateway";
import { openLocal } from "@doithoai/local/prepare.ts";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Amplified, amplify, requestsOf, worstOf } from "../kit/amplify.ts";
import { type InProcess, openInProcess } from "../kit/in-process.ts";
import { LISTS, listDocument, pageIn, placeOf } from "../kit/lists.ts";
import { IS_LONG, scaled } from "../kit/scale.ts";
import { amountsOf, type Seeded, seed } from "../kit/seed/index.ts";
import { createSeparateTable } from "../kit/table.ts";

/** A table of the whole size takes minutes to fill. */
const OPINIONS = scaled({ small: 2_000, whole: 20_000 });
const MIXTURES = scaled({ small: 0, whole: 100 });
/** Reads that no budget counts: the rules, the key of cursors. */
const BESIDES = 2;
const WORST = 10;

describe("what one request without a token reads", () => {
  let gateway: InProcess;
  let seeded: Seeded;
  let table: Table.Table;
  beforeAll(async () => {
    const endpoint = inject("endpoint");
    const name = `apart-${randomUUID()}`;
    await createSeparateTable(endpoint, name);
    table = openLocal(endpoint, ({ reason }) => expect.unreachable(reason), name);
    seeded = await seed(table, endpoint, amountsOf(OPINIONS));
    gateway = await openInProcess(endpoint, name);
  });
  afterAll(async () => {
    await gateway.close();
    // Nothing else needs a table of this size, and reading all of it takes the engine minutes.
    await table.client.send(new DeleteTableCommand({ TableName: table.name }));
    table.client.destroy();
  });

  test.runIf(IS_LONG)("no request of 2 KB reads more than its budget", async () => {
    const found: Amplified[] = [];
    for (const body of requestsOf(seeded, MIXTURES)) found.push(await amplify(gateway, body));
    for (const { body, bytes, readUnits, requests, refusal = "" } of worstOf(found, WORST))
      process.stdout.write(
        `${(readUnits / bytes).toFixed(2)} units a byte: ${readUnits} units, ` +
          `${requests} requests, ${bytes} bytes ${refusal} ${body.slice(0, 200)}\n`,
      );
    const over = found.filter(
      ({ readUnits, requests }) =>
        readUnits > LIMITS.reads.public || requests > Table.READS_MAX + BESIDES,
    );
    expect(over).toEqual([]);
  });

  test.each(
    LISTS.filter(({ name }) =>
      ["sessions", "opinions", "overdue", "deadlines OVERDUE"].includes(name),
    ).flatMap((list) => list.levels.map((level) => ({ list, level, name: list.name }))),
  )("$name of a $level: a full first page in 3 requests", async ({ list, level }) => {
    const body = JSON.stringify({
      query: listDocument(list, placeOf(seeded, level), "first: 20"),
    });
    await gateway.send({ body });
    const { text, facts } = await gateway.send({ body });
    const { nodes = [] } = pageIn(JSON.parse(text).data) ?? {};
    // A small table has fewer sessions than a page.
    if (IS_LONG || list.name !== "sessions") expect(nodes).toHaveLength(20);
    else expect(nodes).not.toEqual([]);
    expect(facts.tableRequests).toBeLessThanOrEqual(3);
  });
});
