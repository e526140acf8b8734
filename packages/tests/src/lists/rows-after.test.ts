import { GetCommand, PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { Table } from "@doithoai/core";
import { expect, test } from "vitest";
import { mutateOk, onDeadline, onOpinion, onSession, type Payload } from "../kit/chain.ts";
import { type Ask, anOpinion, aSession, holdNext } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { bothWays, type Lists } from "./rows.ts";

const office = useOffice({ ownTable: true });
const PASSAGE = "PASSAGE17";
const CONTENT = `Nhà ông ${PASSAGE} ngập.`;

const place = () => ({
  commune: office.commune,
  province: office.province,
  bodies: [office.chain.committee],
});
/** The lists as the public, the clerk and the neighbour read them, from rows and from items. */
async function lists(): Promise<Readonly<Record<"public" | "clerk" | "leader", Lists>>> {
  const { gateway, clerk, leader, province } = office;
  const neighbour = await gateway.as("CLERK", `${province}2`, "neighbour");
  const ofPublic = await bothWays(gateway.anonymous, place(), "public");
  expect(await bothWays(neighbour, place(), "neighbour")).toEqual(ofPublic);
  for (const role of ["SUPERVISOR", "OFFICER"] as const)
    for (const [unit, body] of [
      [office.commune, office.chain.committee],
      [province, null],
    ] as const)
      await bothWays(
        await gateway.as(role, unit, `${role}-${unit}`, role === "OFFICER" ? body : null),
        place(),
        `${role} ${unit}`,
      );
  return {
    public: ofPublic,
    clerk: await bothWays(clerk, place(), "clerk"),
    leader: await bothWays(leader, place(), "leader"),
  };
}
const textOf = (value: unknown): string => JSON.stringify(value);
const opinionIn = (of: Lists, id: string) => of.opinions_commune?.find((each) => each.id === id);

/** The index rows that contain a text, of all items. */
async function rowsWith(text: string): Promise<readonly string[]> {
  const { client, name } = office.gateway.table;
  const found: string[] = [];
  for (const IndexName of Table.INDEX_NAMES) {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: name, IndexName }));
    for (const item of Items)
      if (JSON.stringify(item).includes(text)) found.push(`${IndexName} ${item.pk} ${item.sk}`);
  }
  return found;
}

/** A published session with an opinion, assigned or not, whose text a list shows. */
async function published(more: object = {}, { isAssigned = true } = {}) {
  const { clerk, chain, commune } = office;
  const session = await mutateOk(clerk, "RecordSession", aSession(commune));
  const recorded = await mutateOk(
    clerk,
    "RecordOpinion",
    anOpinion(session.id, { content: CONTENT, nature: "SUGGESTION", ...more }),
  );
  const assign = () =>
    mutateOk(clerk, "AssignOpinion", {
      ...onOpinion(recorded),
      organizationId: chain.committee,
      dueOn: "2026-12-15",
    });
  const opinion = isAssigned ? await assign() : recorded;
  const concluded = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(session),
    directives: [
      { kinds: ["RESOLVE"], content: "Nạo vét.", leadId: chain.committee, dueOn: "2026-12-31" },
    ],
  });
  return { session: await mutateOk(clerk, "PublishSession", onSession(concluded)), opinion };
}
const current = async (ask: Ask, { id }: Payload): Promise<Payload> =>
  (await ask("query ($id: ID!) { opinion(id: $id) { id version } }", { id })).data.opinion;

test("a publication shows opinions, directives and their deadlines to everybody", async () => {
  const { session, opinion } = await published();
  const found = await lists();
  expect(opinionIn(found.public, opinion.id)).toMatchObject({ content: CONTENT, session: {} });
  expect(found.public.opinions_VN).toHaveLength(1);
  expect(found.public.sessions_VN?.map(({ id }) => id)).toEqual([session.id]);
  const kinds = found.public.deadlines_VN?.map(({ subject }) => subject.__typename);
  expect([...new Set(kinds)].toSorted()).toEqual(["Directive", "Opinion", "Session"]);
});

test("a redacted passage is in no list and in no row of an index", async () => {
  const { clerk } = office;
  const { opinion } = await published();
  expect((await rowsWith(PASSAGE)).length).toBeGreaterThan(3);
  await mutateOk(clerk, "RedactOpinion", {
    ...onOpinion(opinion),
    ...{ passages: [PASSAGE], reason: "Tên người." },
  });
  expect(await rowsWith(PASSAGE)).toEqual([]);
  const found = await lists();
  expect(textOf(found.public)).not.toContain(PASSAGE);
  expect(opinionIn(found.public, opinion.id)).toMatchObject({
    content: "Nhà ông […] ngập.",
    excerpt: "Nhà ông […] ngập.",
  });
  expect(textOf(found.public.deadlines_VN)).toContain("Nhà ông […] ngập.");
  expect(opinionIn(found.clerk, opinion.id)).toMatchObject({ content: CONTENT });
});

test("a denunciation leaves every list and every row, and comes back when it is none", async () => {
  const { clerk, leader } = office;
  const { opinion } = await published(
    { citizen: { name: "Võ Thị Tình Huống" } },
    { isAssigned: false },
  );
  const before = (await lists()).public;
  const mine = before.deadlines_VN?.filter(({ subject }) => subject.id === opinion.id).length ?? 0;
  expect(mine).toBeGreaterThan(0);
  const locked = await mutateOk(clerk, "ClassifyOpinion", {
    ...{ opinionId: opinion.id, expectedVersion: opinion.version, nature: "DENUNCIATION" },
  });
  expect(await rowsWith(PASSAGE)).toEqual([]);
  const found = await lists();
  expect(textOf(found.public)).not.toMatch(new RegExp(`${PASSAGE}|${opinion.id.slice(4)}`));
  expect(found.public.deadlines_VN).toHaveLength((before.deadlines_VN?.length ?? 0) - mine);
  expect(opinionIn(found.clerk, opinion.id)).toMatchObject({ content: null, excerpt: null });
  expect(opinionIn(found.leader, opinion.id)).toMatchObject({ content: CONTENT });
  await mutateOk(leader, "ClassifyOpinion", {
    ...{ opinionId: opinion.id, expectedVersion: locked.version, nature: "SUGGESTION" },
  });
  expect((await lists()).public.opinions_VN?.map(({ id, content }) => [id, content])).toEqual([
    [opinion.id, CONTENT],
  ]);
});

test("a corrected text replaces the earlier one in lists and rows", async () => {
  const { clerk, commune, chain } = office;
  const session = await mutateOk(clerk, "RecordSession", aSession(commune));
  const recorded = await mutateOk(
    clerk,
    "RecordOpinion",
    anOpinion(session.id, { content: CONTENT, nature: "SUGGESTION" }),
  );
  const opinion = await mutateOk(clerk, "AssignOpinion", {
    ...onOpinion(recorded),
    organizationId: chain.committee,
  });
  await mutateOk(clerk, "UpdateOpinion", {
    ...onOpinion(opinion),
    patch: { content: "Nhà văn hóa ngập.", turn: 4 },
  });
  expect(await rowsWith(PASSAGE)).toEqual([]);
  expect(opinionIn((await lists()).clerk, opinion.id)).toMatchObject({
    content: "Nhà văn hóa ngập.",
    turn: 4,
  });
  await mutateOk(
    clerk,
    "PublishSession",
    onSession(
      await mutateOk(clerk, "ConcludeSession", {
        ...onSession(session),
        noDirectiveReason: "Đã giải thích.",
      }),
    ),
  );
  expect(textOf((await lists()).public)).toContain("Nhà văn hóa ngập.");
});

test("another title of a session is in the lists of its opinions and deadlines", async () => {
  const { clerk } = office;
  const announced = await office.chain.announced();
  const session = await mutateOk(clerk, "OpenCollection", onSession(announced));
  const { id } = await mutateOk(
    clerk,
    "RecordOpinion",
    anOpinion(session.id, { channel: "PRE_SESSION", nature: "SUGGESTION" }),
  );
  await mutateOk(clerk, "UpdateSession", {
    ...onSession(session),
    patch: { title: `Đối thoại ${PASSAGE}` },
  });
  const renamed = await lists();
  expect(opinionIn(renamed.clerk, id)?.session).toMatchObject({ title: `Đối thoại ${PASSAGE}` });
  expect(renamed.public.sessions_commune).toMatchObject([{ title: `Đối thoại ${PASSAGE}` }]);
  expect(textOf(renamed.public.deadlines_commune)).toContain(`Đối thoại ${PASSAGE}`);
  expect(renamed.public.opinions_commune).toEqual([]);
});

test("a cancelled session publishes only what was sent ahead and answered", async () => {
  const { clerk, leader, chain } = office;
  const session = await mutateOk(clerk, "OpenCollection", onSession(await chain.announced()));
  const ahead = () =>
    mutateOk(
      clerk,
      "RecordOpinion",
      anOpinion(session.id, { channel: "PRE_SESSION", nature: "SUGGESTION", content: CONTENT }),
    );
  const [answered, open] = [await ahead(), await ahead()];
  const assigned = await mutateOk(clerk, "AssignOpinion", {
    ...onOpinion(answered),
    organizationId: chain.committee,
  });
  const { responses } = await mutateOk(clerk, "DraftResponse", {
    ...onOpinion(assigned),
    ...{ kind: "FINAL", content: "Đã nạo vét.", resolution: "RESOLVED" },
  });
  await mutateOk(leader, "ApproveResponse", {
    responseId: responses[0].id,
    expectedVersion: responses[0].version,
  });
  expect((await lists()).public.opinions_VN).toEqual([]);
  await mutateOk(clerk, "CancelSession", { ...onSession(session), reason: "Bão." });
  const found = await lists();
  expect(found.public.opinions_VN?.map(({ id }) => id)).toEqual([answered.id]);
  expect(textOf(found.public)).not.toContain(open.id.slice(4));
  expect(found.clerk.opinions_VN).toHaveLength(2);
});

test("a merge, a pause and an erasure are in the lists at once", async () => {
  const { clerk, leader } = office;
  const { opinion } = await published({ citizen: { name: "Trần Văn Xóa", phone: "0900 111 222" } });
  const other = await published({ content: "Cũng ngập." });
  const deadline = await onDeadline(leader, opinion, "OPINION_RESULT");
  await mutateOk(leader, "PauseDeadline", { ...deadline, reason: "Chờ vốn." });
  const paused = (await lists()).public.deadlines_PAUSED;
  expect(paused).toMatchObject([{ id: deadline.deadlineId, version: 2, dueOn: null }]);
  await mutateOk(clerk, "MergeOpinions", {
    intoId: opinion.id,
    expectedVersion: (await current(clerk, opinion)).version,
    opinionIds: [other.opinion.id],
    reason: "Cùng một hẻm.",
  });
  expect(opinionIn((await lists()).public, other.opinion.id)).toMatchObject({ status: "MERGED" });
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { citizenId } }", {
    id: opinion.id,
  });
  await mutateOk(leader, "EraseCitizen", {
    citizenId: data.opinion.citizenId,
    reason: "Yêu cầu.",
  });
  await lists();
  expect(await rowsWith("Trần Văn Xóa")).toEqual([]);
  expect(await rowsWith("0900 111 222")).toEqual([]);
});

test("a session that nobody announced and its opinions are in no public row", async () => {
  const { clerk, chain, commune } = office;
  const session = await mutateOk(
    clerk,
    "RecordSession",
    aSession(commune, { title: `Họp ${PASSAGE}` }),
  );
  const opinion = await mutateOk(
    clerk,
    "RecordOpinion",
    anOpinion(session.id, { content: CONTENT, nature: "SUGGESTION" }),
  );
  await mutateOk(clerk, "AssignOpinion", {
    ...onOpinion(opinion),
    organizationId: chain.committee,
  });
  await mutateOk(clerk, "ConcludeSession", {
    ...onSession(session),
    directives: [
      { kinds: ["RESOLVE"], content: CONTENT, leadId: chain.committee, dueOn: "2026-12-31" },
    ],
  });
  const { client, name } = office.gateway.table;
  for (const IndexName of Table.INDEX_NAMES) {
    const { partitionKey } = Table.TABLE.indexes[IndexName];
    const { Items = [] } = await client.send(new ScanCommand({ TableName: name, IndexName }));
    const shown = Items.filter(
      (item) => !String(item[partitionKey]).startsWith("OFFICE_") && textOf(item).includes(PASSAGE),
    );
    expect([IndexName, shown]).toEqual([IndexName, []]);
  }
  const found = await lists();
  expect(textOf(found.public)).not.toContain(PASSAGE);
  expect(found.public.deadlines_VN?.length).toBeGreaterThan(2);
});

test("a text that an import replaces during the publication is in no row", async () => {
  const { clerk, commune, gateway } = office;
  const session = await mutateOk(clerk, "RecordSession", aSession(commune));
  const entry = (content: string) =>
    mutateOk(
      clerk,
      "RecordOpinion",
      anOpinion(session.id, {
        ...{ content, nature: "SUGGESTION", upsert: true },
        externalRef: { system: "khac", value: "race" },
      }),
    );
  await entry(CONTENT);
  const concluded = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(session),
    noDirectiveReason: "Đã giải thích.",
  });
  const { arrived, letGo } = holdNext(gateway.table);
  const running = entry("Nhà văn hóa ngập.");
  await arrived;
  await mutateOk(clerk, "PublishSession", onSession(concluded));
  expect((await rowsWith(PASSAGE)).length).toBeGreaterThan(3);
  letGo();
  await running;
  expect(await rowsWith(PASSAGE)).toEqual([]);
  await gateway.overdue("2026-11-23T09:05:00+07:00");
  expect(textOf((await lists()).public)).toContain("Nhà văn hóa ngập.");
});

test("an opinion stored without the copy of its session is listed with its session", async () => {
  const { clerk, commune, gateway } = office;
  const { client, name: TableName } = gateway.table;
  const session = await mutateOk(clerk, "RecordSession", aSession(commune));
  const opinion = await mutateOk(clerk, "RecordOpinion", anOpinion(session.id));
  const [home, ulid] = opinion.id.slice(4).split(".");
  const Key = { pk: `DIALOGUE#${home}`, sk: `4-OPINION#${ulid}` };
  const { Item } = await client.send(new GetCommand({ TableName, Key }));
  const { ofSession: _, ...body } = JSON.parse(String(Item?.body));
  await client.send(new PutCommand({ TableName, Item: { ...Item, body: JSON.stringify(body) } }));
  await mutateOk(clerk, "ClassifyOpinion", { ...onOpinion(opinion), nature: "SUGGESTION" });
  expect(opinionIn((await lists()).clerk, opinion.id)?.session).toMatchObject({ id: session.id });
});
