import { randomUUID } from "node:crypto";
import { BatchWriteCommand, GetCommand, PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import {
  Calendar,
  Citizen,
  type Context,
  grantOf,
  Opinion,
  RequestError,
  system,
  Vault,
} from "@doithoai/core";
import { makeOutbox } from "@doithoai/functions";
import { openStream } from "@doithoai/local/events/stream.ts";
import { expect, inject, test } from "vitest";
import { done, mutate, refusals } from "../kit/ask.ts";
import { identitiesIn } from "../kit/identities.ts";
import { NOW } from "../kit/now.ts";
import { useOffice } from "../kit/office.ts";
import { untilTimeout } from "../kit/timeouts.ts";

const office = useOffice();

const PERSON = {
  name: "Trần Văn Xóa",
  address: "Hẻm 9",
  phone: "0900 111 222",
  identityNumber: "079987654321",
};
const CITIZEN =
  "query ($id: ID!) { opinion(id: $id) { id version citizenId " +
  "citizen { name address phone identityNumber } } }";

const letter = (more: object = {}) => ({
  unitCode: office.commune,
  channel: "LETTER",
  content: "Đường hẻm ngập.",
  citizen: PERSON,
  ...more,
});
// biome-ignore lint/suspicious/noExplicitAny: only this file knows the type of the answer
const opinionOf = async (id: string, ask = office.clerk): Promise<any> =>
  (await ask(CITIZEN, { id })).data.opinion;
const external = () => ({ system: "test", value: randomUUID() });

/** The context of a leader of a unit. */
const contextOf = (vault: Vault.Vault, unit: string): Context => ({
  actor: { ...system("test"), isSignedIn: true, grants: [grantOf("LEADER", unit)] },
  now: NOW,
  requestId: "erasing",
  until: untilTimeout(),
  table: office.gateway.table,
  calendar: Calendar.NATIONAL_CALENDAR,
  vault,
});

/** Reads every raw item of a table. */
async function raw(gateway = office.gateway): Promise<readonly string[]> {
  const found: string[] = [];
  let last: Record<string, unknown> | undefined;
  do {
    const page = await gateway.table.client.send(
      new ScanCommand({
        TableName: gateway.table.name,
        ConsistentRead: true,
        ...(last && { ExclusiveStartKey: last }),
      }),
    );
    for (const item of page.Items ?? []) found.push(JSON.stringify(item));
    last = page.LastEvaluatedKey;
  } while (last);
  return found;
}

test("seals an identity, shows it only where a task needs it, and logs each reading", async () => {
  const { clerk, leader, admin, supervisor, gateway, commune } = office;
  const { id } = await done(clerk, "RecordOpinion", letter());
  const { citizenId } = await opinionOf(id);
  const { Item } = await gateway.table.client.send(
    new GetCommand({
      TableName: gateway.table.name,
      Key: { pk: `CITIZEN#${citizenId}`, sk: "CITIZEN" },
    }),
  );
  expect(Item).toMatchObject({ type: "Citizen" });
  expect(identitiesIn(JSON.stringify(Item))).toEqual([]);
  expect((await opinionOf(id, leader)).citizen).toEqual(PERSON);
  for (const ask of [admin, supervisor, await gateway.as("OFFICER", commune, "officer")])
    expect((await opinionOf(id, ask)).citizen).toBeNull();
  const { data } = await leader(
    "query ($id: ID!) { opinion(id: $id) { identityReadings { actor roles at requestId } } }",
    { id },
  );
  // The latest reading comes first. Refused callers are not listed.
  expect(data.opinion.identityReadings).toMatchObject([
    { actor: leader.subject, roles: ["LEADER"] },
    { actor: clerk.subject, roles: ["CLERK"] },
  ]);
  const again = await leader(
    "query ($id: ID!) { a: opinion(id: $id) { citizen { name } } b: " +
      "opinion(id: $id) { citizen { name } identityReadings { requestId } } }",
    { id },
  );
  expect(again.data.b.citizen).toEqual({ name: PERSON.name });
});

test("logs each identity of a page, in one transaction for the page", async () => {
  const { clerk, leader, gateway, commune } = office;
  const { id: session } = await done(clerk, "RecordSession", {
    title: "Đối thoại",
    type: "PERIODIC",
    unitCode: commune,
    heldOn: "2026-11-10",
  });
  await mutate(clerk, "RecordOpinions", {
    rows: Array.from({ length: 30 }, () => ({
      sessionId: session,
      channel: "SPOKEN",
      content: "Ngập.",
      citizen: PERSON,
    })),
  });
  await leader("{ viewer { subject } }");
  gateway.requests();
  const { data } = await leader(
    "query ($id: ID!) { session(id: $id) { opinions(first: 30) { " +
      "nodes { id citizen { name } } } } }",
    { id: session },
  );
  expect(data.session.opinions.nodes).toHaveLength(30);
  expect(gateway.requests()).toEqual([
    "QueryCommand",
    "BatchGetItemCommand",
    "TransactWriteItemsCommand",
  ]);
  const readings = await leader(
    "query ($id: ID!) { opinion(id: $id) { identityReadings { actor } } }",
    { id: data.session.opinions.nodes[0].id },
  );
  expect(readings.data.opinion.identityReadings).toHaveLength(1);
});

test("shows no identity when the reading cannot be logged", async () => {
  const { clerk, gateway } = office;
  const { id } = await done(clerk, "RecordOpinion", letter());
  gateway.table.client.middlewareStack.add(
    (next, { commandName }) =>
      (args) =>
        commandName === "TransactWriteItemsCommand"
          ? Promise.reject(new Error("no more writes"))
          : next(args),
    { step: "initialize", name: "refuse" },
  );
  const answer = await clerk(CITIZEN, { id });
  gateway.table.client.middlewareStack.remove("refuse");
  expect(answer.data.opinion.citizen).toBeNull();
  expect(identitiesIn(JSON.stringify([answer, gateway.broken]))).toEqual([]);
  expect((await opinionOf(id)).citizen).toEqual(PERSON);
});

test("keeps an unchanged identity, seals a changed one, restores no erased one", async () => {
  const { clerk, leader } = office;
  const entry = letter({ externalRef: external(), upsert: true });
  const { id, version } = await done(clerk, "RecordOpinion", entry);
  expect((await done(clerk, "RecordOpinion", entry)).version).toBe(version);
  const moved = { ...PERSON, address: "Hẻm 10" };
  await done(clerk, "RecordOpinion", { ...entry, citizen: moved });
  const { citizen, citizenId } = await opinionOf(id);
  expect(citizen).toEqual(moved);
  await done(leader, "EraseCitizen", { citizenId, reason: "Theo yêu cầu của công dân." });
  await done(clerk, "RecordOpinion", { ...entry, content: "Đường hẻm vẫn ngập." });
  expect(await opinionOf(id)).toMatchObject({ citizen: null, citizenId });
});

test("erasure leaves no readable identity in items, stream records and events", async () => {
  const { clerk, leader, gateway } = office;
  const events: string[] = [];
  const records: string[] = [];
  const { id } = await done(clerk, "RecordOpinion", letter());
  const { id: other } = await done(
    clerk,
    "RecordOpinion",
    letter({ citizen: { ...PERSON, identityNumber: "079987654322" } }),
  );
  const before = await opinionOf(id);
  const { citizenId } = before;
  const { citizenId: stays } = await opinionOf(other);
  expect(before.citizen).toEqual(PERSON);
  const first = await mutate(leader, "EraseCitizen", {
    citizenId,
    reason: "Theo yêu cầu.",
    idempotencyKey: `xoa-${citizenId}`,
  });
  expect(first).toMatchObject({ citizenId, userErrors: [] });
  expect(
    await mutate(leader, "EraseCitizen", {
      citizenId,
      reason: "Theo yêu cầu.",
      idempotencyKey: `xoa-${citizenId}`,
    }),
  ).toMatchObject({
    erasedAt: first.erasedAt,
  });
  expect(await opinionOf(id)).toMatchObject({ version: before.version, citizenId, citizen: null });
  expect((await opinionOf(other)).citizen).toMatchObject({ name: PERSON.name });

  const outbox = makeOutbox({
    publish: async (sent) => {
      events.push(JSON.stringify(sent));
      return { accepted: sent.length, refusal: "" };
    },
    queueUndelivered: async () => undefined,
    log: () => undefined,
  });
  const stream = await openStream({
    endpoint: inject("endpoint"),
    table: gateway.table.name,
    from: "TRIM_HORIZON",
    log: () => undefined,
    handle: async (batch) => {
      for (const record of batch.Records) records.push(JSON.stringify(record));
      return outbox(batch);
    },
  });
  await expect
    .poll(() =>
      events.some((event) => event.includes("citizen.erased") && event.includes(citizenId)),
    )
    .toBe(true);
  await stream.stop();
  const everything = [...(await raw()), ...records, ...events];
  expect(everything.flatMap(identitiesIn)).toEqual([]);

  // The audit trail records the erasure and holds no identity data, not even sealed.
  const trail = await leader(
    "query ($id: ID!) { node(id: $id) { ... on Change { event reason fields { field } } } }",
    { id: `chg_${citizenId}.1` },
  );
  expect(trail.data.node).toEqual({ event: "citizen.erased", reason: "Theo yêu cầu.", fields: [] });

  // The sealed fields of one citizen that remain in items, stream records and events.
  const sealedOf = (whose: string) =>
    new Set(
      everything
        .filter((text) => text.includes(whose))
        .flatMap((text) => text.match(/\bA[A-Za-z0-9_-]{40,}/g) ?? []),
    );
  const keys = await gateway.vault.open([citizenId, stays], untilTimeout());
  expect([...keys.keys()]).toEqual([stays]);
  const opens = (texts: ReadonlySet<string>, key: Uint8Array | undefined) =>
    [...texts].flatMap((text) =>
      [citizenId, stays].flatMap((whose) =>
        Citizen.IDENTITY_FIELDS.flatMap((field) =>
          key ? (Vault.openField(text, { key, citizenId: whose, field }) ?? []) : [],
        ),
      ),
    );
  expect(sealedOf(citizenId).size).toBeGreaterThanOrEqual(4);
  expect(opens(sealedOf(citizenId), keys.get(stays))).toEqual([]);
  // The same check opens the fields of a citizen whose key still exists.
  expect(new Set(opens(sealedOf(stays), keys.get(stays)))).toEqual(
    new Set([PERSON.name, PERSON.address, PERSON.phone, "079987654322"]),
  );
});

test("erasure reaches all records of one identity in the units of the caller", async () => {
  const { clerk, leader, gateway, commune, province } = office;
  const neighbour = await gateway.as("CLERK", `${province}2`, "clerk");
  const person = { ...PERSON, name: "Lê Thị Giả Tưởng" };
  const record = async (citizen: object, ask = clerk, unitCode = commune) => {
    const { id } = await done(ask, "RecordOpinion", letter({ citizen, unitCode }));
    return { id, ...(await opinionOf(id, ask)) };
  };
  const same = [
    await record(person),
    await record({ ...person, name: "LÊ THỊ  GIẢ TƯỞNG".normalize("NFD"), address: null }),
    await record({ ...person, phone: "0900 111 223" }),
    await record({ ...person, name: "Lê Thị Gỉa Tưởng" }),
  ];
  const others = [
    await record({ ...person, identityNumber: "079987654322" }),
    await record({ ...person, name: "Lê Thị Giả Định" }),
    await record({ ...person, identityNumber: null }),
    await record({ name: person.name }),
  ];
  const beside = await record(person, neighbour, `${province}2`);
  const [{ citizenId }] = same as [(typeof same)[number]];
  const reason = "Theo yêu cầu của công dân.";
  await done(leader, "EraseCitizen", { citizenId, reason });
  for (const { id } of same) expect((await opinionOf(id)).citizen).toBeNull();
  for (const { id } of others) expect((await opinionOf(id)).citizen).not.toBeNull();
  expect((await opinionOf(beside.id, neighbour)).citizen).toMatchObject({ name: person.name });
  const ids = same.map((each) => each.citizenId);
  expect((await gateway.vault.open(ids, untilTimeout())).size).toBe(0);
  for (const id of ids) {
    const { data } = await leader(
      "query ($id: ID!) { node(id: $id) { ... on Change { event reason fields { field } } } }",
      { id: `chg_${id}.1` },
    );
    expect(data.node).toEqual({ event: "citizen.erased", reason, fields: [] });
  }
  // The hash is erased as well.
  const items = (await raw()).filter((item) => ids.some((id) => item.includes(`"CITIZEN#${id}"`)));
  expect(items).toHaveLength(ids.length);
  expect(items.join()).not.toMatch(/identityHash|provincePk/);

  // A leader of the province reaches the records of every commune.
  const alone = await record({ ...person, identityNumber: "079987654323" });
  const far = await record(
    { ...person, identityNumber: "079987654323" },
    neighbour,
    `${province}2`,
  );
  await done(await gateway.as("LEADER", province, "leader"), "EraseCitizen", {
    citizenId: alone.citizenId,
    reason,
  });
  expect((await opinionOf(far.id, neighbour)).citizen).toBeNull();
});

test.each([
  ["a telephone in any form", { phone: "0912 345 678" }, { phone: "+84 912.345.678" }, false],
  ["another telephone", { phone: "0912 345 678" }, { phone: "+84 912.345.679" }, true],
  [
    "an address in another spelling",
    { address: "Số 5 Hoà Bình" },
    { address: "SỐ 5 HÒA BÌNH." },
    false,
  ],
  ["another address", { address: "Số 5 Hoà Bình" }, { address: "Số 6 Hoà Bình" }, true],
])("without an identity number, erasure goes by %s", async (_, erased, other, remains) => {
  const { clerk, leader, commune } = office;
  const name = `Lê Thị ${commune}`;
  const [first, second] = await Promise.all(
    [erased, other].map(async (more) => {
      const { id } = await done(clerk, "RecordOpinion", letter({ citizen: { name, ...more } }));
      return { id, ...(await opinionOf(id)) };
    }),
  );
  await done(leader, "EraseCitizen", { citizenId: first?.citizenId, reason: "Theo yêu cầu." });
  expect((await opinionOf(second?.id)).citizen !== null).toBe(remains);
});

test("erasure reaches a record behind many that the caller must not erase", async () => {
  const { clerk, leader, gateway, province } = office;
  const neighbour = await gateway.as("CLERK", `${province}2`, "clerk");
  const person = { ...PERSON, identityNumber: "079987654326" };
  const record = async (ask = clerk, unitCode = office.commune) => {
    const { id } = await done(ask, "RecordOpinion", letter({ citizen: person, unitCode }));
    return { id, ...(await opinionOf(id, ask)) };
  };
  const [asked, last, beside] = [
    await record(),
    await record(),
    await record(neighbour, `${province}2`),
  ];
  const { name: TableName, client } = gateway.table;
  const itemOf = (id: string) => ({ pk: `CITIZEN#${id}`, sk: "CITIZEN" });
  const rawItem = async (id: string) =>
    (await client.send(new GetCommand({ TableName, Key: itemOf(id) }))).Item ?? {};
  const copyAs = (item: object, from: string, to: string) =>
    JSON.parse(JSON.stringify(item).replaceAll(from, to));
  // Copies of the neighbour's record come before both others in the order of the index.
  const [first, theirs] = [asked.citizenId, await rawItem(beside.citizenId)];
  const copies = Array.from({ length: 1_010 }, (_, i) =>
    copyAs(theirs, beside.citizenId, `${first.slice(0, 4)}${String(i).padStart(22, "0")}`),
  );
  for (let at = 0; at < copies.length; at += 25)
    await client.send(
      new BatchWriteCommand({
        RequestItems: {
          [TableName]: copies.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } })),
        },
      }),
    );
  await done(leader, "EraseCitizen", { citizenId: first, reason: "Theo yêu cầu." });
  expect((await opinionOf(last.id)).citizen).toBeNull();
  expect((await opinionOf(beside.id, neighbour)).citizen).not.toBeNull();
});

test("an erasure of several records that fails is completed by a second call", async () => {
  const { clerk, gateway, province } = office;
  const person = { ...PERSON, identityNumber: "079987654324" };
  const ids: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    const { id } = await done(clerk, "RecordOpinion", letter({ citizen: person }));
    ids.push((await opinionOf(id)).citizenId);
  }
  let left = 1;
  const vault: Vault.Vault = {
    ...gateway.vault,
    destroy: async (whose) => {
      if (left === 0) throw new RequestError("RETRY_LATER");
      left -= 1;
      await gateway.vault.destroy(whose, untilTimeout());
    },
  };
  const ctx = contextOf(vault, province);
  const asked = { citizenId: ids[1], reason: "Theo yêu cầu.", idempotencyKey: `ba-${province}` };
  await expect(Opinion.eraseCitizen(ctx, asked)).rejects.toMatchObject({ code: "RETRY_LATER" });
  expect((await gateway.vault.open(ids, untilTimeout())).size).toBe(2);
  left = 3;
  await Opinion.eraseCitizen(ctx, asked);
  expect((await gateway.vault.open(ids, untilTimeout())).size).toBe(0);
  for (const id of ids)
    expect(await Citizen.citizenById(ctx, id)).toMatchObject({ sealed: null, identityHash: null });
});

test("a citizen stored without opinion and hash gets them when recorded again", async () => {
  const { clerk, leader, gateway, province } = office;
  const person = { ...PERSON, identityNumber: "079987654325" };
  const ref = external();
  const upsert = () =>
    done(clerk, "RecordOpinion", letter({ citizen: person, upsert: true, externalRef: ref }));
  const { id } = await upsert();
  const { citizenId } = await opinionOf(id);
  const ctx = contextOf(gateway.vault, province);
  const { opinionId, identityHash } = (await Citizen.citizenById(ctx, citizenId)) ?? {};
  const { name: TableName, client } = gateway.table;
  const Key = { pk: `CITIZEN#${citizenId}`, sk: "CITIZEN" };
  const { Item } = await client.send(new GetCommand({ TableName, Key }));
  const { opinionId: _, identityHash: __, ...body } = JSON.parse(Item?.body);
  const { provincePk: ___, ...left }: Record<string, unknown> = {
    ...Item,
    body: JSON.stringify(body),
  };
  await client.send(new PutCommand({ TableName, Item: left }));
  await upsert();
  expect(await Citizen.citizenById(ctx, citizenId)).toMatchObject({ opinionId, identityHash });
  const other = await done(clerk, "RecordOpinion", letter({ citizen: person }));
  await done(leader, "EraseCitizen", {
    citizenId: (await opinionOf(other.id)).citizenId,
    reason: "Theo yêu cầu.",
  });
  expect((await opinionOf(id)).citizen).toBeNull();
});

test("erasure fails when the key cannot be destroyed, and a second call completes it", async () => {
  const { clerk, gateway, commune, province } = office;
  const { id } = await done(clerk, "RecordOpinion", letter());
  const { citizenId } = await opinionOf(id);
  let broken = true;
  const vault: Vault.Vault = {
    ...gateway.vault,
    destroy: async (whose) => {
      if (broken) throw new RequestError("RETRY_LATER");
      await gateway.vault.destroy(whose, untilTimeout());
    },
  };
  const ctx = contextOf(vault, province);
  const asked = { citizenId, reason: "Theo yêu cầu.", idempotencyKey: `xoa-${commune}` };
  await expect(Opinion.eraseCitizen(ctx, asked)).rejects.toMatchObject({ code: "RETRY_LATER" });
  expect((await gateway.vault.open([citizenId], untilTimeout())).size).toBe(1);
  broken = false;
  await expect(Opinion.eraseCitizen(ctx, asked)).resolves.toMatchObject({ sealed: null });
  expect((await gateway.vault.open([citizenId], untilTimeout())).size).toBe(0);
});

test("hides redacted passages everywhere, except from entitled readers", async () => {
  const { clerk, leader, supervisor, gateway, chain } = office;
  const opinion = await chain.notified();
  const content = "Hẻm 12 ngập mỗi khi mưa lớn.";
  const redacted = await done(clerk, "RedactOpinion", {
    opinionId: opinion.id,
    expectedVersion: opinion.version,
    passages: ["Hẻm 12", "nạo vét"],
    reason: "Chỉ rõ nhà của người khác.",
  });
  expect(redacted.contentState).toBe("REDACTED");
  const look =
    "query ($id: ID!) { opinion(id: $id) { content responses { content } " +
    "redaction { passages reason } auditTrail(first: 50) { " +
    "nodes { action fields { field before after } } } } }";
  const [public_, office_, supervising] = [
    await gateway.anonymous(look, { id: opinion.id }),
    await leader(look, { id: opinion.id }),
    await supervisor(look, { id: opinion.id }),
  ];
  expect(public_.data.opinion).toMatchObject({
    content: "[…] ngập mỗi khi mưa lớn.",
    responses: [{ content: "Phường đã […] cống." }],
    redaction: { passages: null },
    auditTrail: null,
  });
  expect(office_.data.opinion).toMatchObject({
    content,
    redaction: { passages: ["Hẻm 12", "nạo vét"] },
  });
  expect(supervising.data.opinion.auditTrail.nodes.at(-1)).toMatchObject({
    action: "opinion.redacted",
  });
  expect(JSON.stringify(supervising.data)).not.toMatch(/Hẻm 12|nạo vét/);
  expect(JSON.stringify(office_.data)).toMatch(/nạo vét/);
  const search = async (ask = supervisor) =>
    (
      await ask(
        'query ($unit: String!) { opinions(where: { unitCode: $unit, search: "nao vet" }) { ' +
          "nodes { id } } }",
        { unit: office.commune },
      )
    ).data.opinions.nodes;
  expect(await search()).toEqual([]);
  expect(await search(leader)).toEqual([{ id: opinion.id }]);
  const at = { opinionId: opinion.id, expectedVersion: redacted.version };
  expect(
    await refusals(clerk, "RedactOpinion", { ...at, passages: ["không có ở đây"], reason: "x" }),
  ).toEqual(["NOT_FOUND passages.0"]);
  expect(
    (await done(clerk, "RedactOpinion", { ...at, passages: [], reason: "Nhầm." })).contentState,
  ).toBe("SHOWN");
  expect((await gateway.anonymous(look, { id: opinion.id })).data.opinion.content).toBe(content);
});

test("refuses a new text without a passage that was redacted", async () => {
  const { clerk } = office;
  const { id, version } = await done(clerk, "RecordOpinion", letter());
  const redacted = await done(clerk, "RedactOpinion", {
    opinionId: id,
    expectedVersion: version,
    passages: ["ngập"],
    reason: "Thử.",
  });
  const change = (content: string) => ({
    opinionId: id,
    expectedVersion: redacted.version,
    patch: { content },
  });
  expect(await refusals(clerk, "UpdateOpinion", change("Đường hẻm rất ngạp."))).toEqual([
    "CONFLICTING_INPUT patch.content",
  ]);
  expect(await refusals(clerk, "UpdateOpinion", change("Đường hẻm rất ngập."))).toEqual([]);
});
