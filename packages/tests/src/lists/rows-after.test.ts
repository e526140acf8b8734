import { GetCommand, PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { Table } from "@doithoai/core";
import { expect, test } from "vitest";
import { mutateOk, onDeadline, onOpinion, onSession, type Payload } from "../kit/chain.ts";
import { type Ask, type AskAs, anOpinion, aSession, holdNext, scaled } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { bothWays, fromRows, type Lists } from "./rows.ts";

const office = useOffice({ ownTable: true });
const PASSAGE = "PASSAGE17";
const CONTENT = `Nhà ông ${PASSAGE} ngập.`;

const place = () => ({
  commune: office.commune,
  province: office.province,
  bodies: [office.chain.committee],
});
const neighbour = () => office.gateway.as("CLERK", `${office.province}2`, "neighbour");
const bodyOf = (role: string) => (role === "OFFICER" ? office.chain.committee : null);
const OTHERS: readonly (() => AskAs | Promise<AskAs>)[] = [
  () => office.clerk,
  () => office.leader,
  neighbour,
  ...(["SUPERVISOR", "OFFICER"] as const).flatMap((role) => [
    () => office.gateway.as(role, office.commune, `${role}-commune`, bodyOf(role)),
    () => office.gateway.as(role, office.province, `${role}-province`),
  ]),
];
let turn = 0;
/** The others who read the lists now: at the whole size all, at the small size the next one. */
const readers = () => scaled({ whole: OTHERS, small: OTHERS.slice(turn, turn + 1) });

/**
 * The lists as the public and the neighbour read them. For the public and the readers, those from
 * rows are those from items.
 */
async function publicLists(): Promise<Lists> {
  const found = await bothWays(office.gateway.anonymous, place(), "public");
  expect(await fromRows(await neighbour(), place())).toEqual(found);
  for (const reader of readers()) await bothWays(await reader(), place(), `reader ${turn}`);
  turn = (turn + 1) % OTHERS.length;
  return found;
}
const clerkLists = () => bothWays(office.clerk, place(), "clerk");
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
  const found = await publicLists();
  expect(opinionIn(found, opinion.id)).toMatchObject({ content: CONTENT, session: {} });
  expect(found.opinions_VN).toHaveLength(1);
  expect(found.sessions_VN?.map(({ id }) => id)).toEqual([session.id]);
  const kinds = found.deadlines_VN?.map(({ subject }) => subject.__typename);
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
  const found = await publicLists();
  const ofClerk = await clerkLists();
  expect(textOf(found)).not.toContain(PASSAGE);
  expect(opinionIn(found, opinion.id)).toMatchObject({
    content: "Nhà ông […] ngập.",
    excerpt: "Nhà ông […] ngập.",
  });
  expect(textOf(found.deadlines_VN)).toContain("Nhà ông […] ngập.");
  expect(opinionIn(ofClerk, opinion.id)).toMatchObject({ content: CONTENT });
});

test("a denunciation leaves every list and every row, and comes back when it is none", async () => {
  const { clerk, leader } = office;
  const { opinion } = await published(
    { citizen: { name: "Võ Thị Tình Huống" } },
    { isAssigned: false },
  );
  const before = await publicLists();
  const mine = before.deadlines_VN?.filter(({ subject }) => subject.id === opinion.id).length ?? 0;
  expect(mine).toBeGreaterThan(0);
  const locked = await mutateOk(clerk, "ClassifyOpinion", {
    ...{ opinionId: opinion.id, expectedVersion: opinion.version, nature: "DENUNCIATION" },
  });
  expect(await rowsWith(PASSAGE)).toEqual([]);
  const found = await publicLists();
  const ofClerk = await clerkLists();
  expect(textOf(found)).not.toMatch(new RegExp(`${PASSAGE}|${opinion.id.slice(4)}`));
  expect(found.deadlines_VN).toHaveLength((before.deadlines_VN?.length ?? 0) - mine);
  expect(opinionIn(ofClerk, opinion.id)).toMatchObject({ content: null, excerpt: null });
  expect(opinionIn(await bothWays(leader, place(), "leader"), opinion.id)).toMatchObject({
    content: CONTENT,
  });
  await mutateOk(leader, "ClassifyOpinion", {
    ...{ opinionId: opinion.id, expectedVersion: locked.version, nature: "SUGGESTION" },
  });
  expect((await publicLists()).opinions_VN?.map(({ id, content }) => [id, content])).toEqual([
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
  await publicLists();
  expect(opinionIn(await clerkLists(), opinion.id)).toMatchObject({
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
  expect(textOf(await publicLists())).toContain("Nhà văn hóa ngập.");
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
  const renamed = await publicLists();
  const ofClerk = await clerkLists();
  expect(opinionIn(ofClerk, id)?.session).toMatchObject({ title: `Đối thoại ${PASSAGE}` });
  expect(renamed.sessions_commune).toMatchObject([{ title: `Đối thoại ${PASSAGE}` }]);
  expect(textOf(renamed.deadlines_commune)).toContain(`Đối thoại ${PASSAGE}`);
  expect(renamed.opinions_commune).toEqual([]);
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
  expect((await publicLists()).opinions_VN).toEqual([]);
  await mutateOk(clerk, "CancelSession", { ...onSession(session), reason: "Bão." });
  const found = await publicLists();
  const ofClerk = await clerkLists();
  expect(found.opinions_VN?.map(({ id }) => id)).toEqual([answered.id]);
  expect(textOf(found)).not.toContain(open.id.slice(4));
  expect(ofClerk.opinions_VN).toHaveLength(2);
});

test("a merge, a pause and an erasure are in the lists at once", async () => {
  const { clerk, leader } = office;
  const { opinion } = await published({ citizen: { name: "Trần Văn Xóa", phone: "0900 111 222" } });
  const other = await published({ content: "Cũng ngập." });
  const deadline = await onDeadline(leader, opinion, "OPINION_RESULT");
  await mutateOk(leader, "PauseDeadline", { ...deadline, reason: "Chờ vốn." });
  const paused = (await publicLists()).deadlines_PAUSED;
  expect(paused).toMatchObject([{ id: deadline.deadlineId, version: 2, dueOn: null }]);
  await mutateOk(clerk, "MergeOpinions", {
    intoId: opinion.id,
    expectedVersion: (await current(clerk, opinion)).version,
    opinionIds: [other.opinion.id],
    reason: "Cùng một hẻm.",
  });
  expect(opinionIn(await publicLists(), other.opinion.id)).toMatchObject({ status: "MERGED" });
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { citizenId } }", {
    id: opinion.id,
  });
  await mutateOk(leader, "EraseCitizen", {
    citizenId: data.opinion.citizenId,
    reason: "Yêu cầu.",
  });
  await publicLists();
  await clerkLists();
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
  const found = await publicLists();
  expect(textOf(found)).not.toContain(PASSAGE);
  expect(found.deadlines_VN?.length).toBeGreaterThan(2);
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
  expect(textOf(await publicLists())).toContain("Nhà văn hóa ngập.");
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
  expect(opinionIn(await clerkLists(), opinion.id)?.session).toMatchObject({ id: session.id });
});
