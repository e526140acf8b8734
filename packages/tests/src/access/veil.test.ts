import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { Calendar, ChangeEntity, type Context, changesOf, Opinion, system } from "@doithoai/core";
import { makeSchema } from "@doithoai/gateway";
import { expect, test } from "vitest";
import { anOpinion, aSession, done, refusals } from "../kit/ask.ts";
import { mutateOk, onSession } from "../kit/chain.ts";
import type { Ask } from "../kit/client.ts";
import { NOW } from "../kit/now.ts";
import { useOffice } from "../kit/office.ts";
import { untilTimeout } from "../kit/timeouts.ts";
import { everyField, leavesOfOpinion, maximalOpinion } from "./maximal.ts";

const office = useOffice();
const schema = makeSchema();
const PASSAGE = "PASSAGE17";
/** The passage, also where an id or a file name changes its case. */
const LEAK = /passage17/i;
const all = (type: string) => everyField(schema, schema.getType(type) as never);

test("every field of fixed form is listed, so that no code, id or day is veiled", () => {
  expect(leavesOfOpinion().unlisted).toEqual([]);
});

/** Stores a redacted opinion with the passage in every text of it and of its Change. */
async function planted() {
  const { clerk, gateway, commune } = office;
  const session = await done(clerk, "RecordSession", aSession(commune));
  const { id } = await done(clerk, "RecordOpinion", anOpinion(session.id));
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
  const ctx: Context = {
    actor: system("test"),
    now: NOW,
    requestId: "planting",
    until: untilTimeout(),
    table: gateway.table,
    calendar: Calendar.NATIONAL_CALENDAR,
    vault: gateway.vault,
  };
  const stored = await Opinion.byId(ctx, id);
  const [recorded] = await changesOf(ctx, id, { after: 0, limit: 1 });
  if (!stored || !recorded) throw new Error("not recorded");
  const opinion = maximalOpinion(stored, PASSAGE);
  const change = {
    ...recorded,
    reason: `Về ông ${PASSAGE}.`,
    // A value of an opinion is JSON.
    fields: Object.entries(opinion).map(([field, value]) => ({
      field,
      before: value as never,
      after: value as never,
    })),
  };
  for (const Item of [Opinion.OpinionEntity.toItem(opinion), ChangeEntity.toItem(change)])
    await gateway.table.client.send(new PutCommand({ TableName: gateway.table.name, Item }));
  return { opinion, sessionId: String(session.id) };
}

const OPINION = `query ($id: ID!) { opinion(id: $id) ${all("Opinion")} }`;

/** Everything that a reader is told of an opinion. */
async function everythingOn(ask: Ask, { id, trackingCode }: Opinion.Opinion, sessionId: string) {
  const answers = await Promise.all([
    ask(OPINION, { id }),
    ask(`query ($code: String!) { opinion(trackingCode: $code) ${all("Opinion")} }`, {
      code: trackingCode,
    }),
    ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ${["Response", "Escalation", "Change"]
        .map((type) => `... on ${type} ${all(type)}`)
        .join(" ")} } }`,
      { ids: [`rsp_${id.slice(4)}.1`, `esc_${id.slice(4)}.1`, `chg_${id}.1`] },
    ),
    ask(
      `query ($id: ID!) { session(id: $id) { opinions(first: 3) { nodes ${all("Opinion")} } } }`,
      { id: sessionId },
    ),
    ask(
      `query ($unit: String!) {
        opinions(where: { unitCode: $unit }, first: 3) { nodes ${all("Opinion")} }
        deadlines(where: { unitCode: $unit }, first: 3) { nodes ${all("Deadline")} }
      }`,
      { unit: office.commune },
    ),
    ask(
      `query ($unit: String!) {
        opinions(where: { unitCode: $unit, search: "${PASSAGE}" }, first: 3) { nodes { id } }
      }`,
      { unit: office.commune },
    ),
  ]);
  for (const { errors } of answers) expect(errors).toBeUndefined();
  return answers.map(({ data }) => JSON.stringify(data)).join("\n");
}

test("a passage in any text is in no answer to those who may not read it", async () => {
  const { gateway, commune, clerk, leader, supervisor } = office;
  const { opinion, sessionId } = await planted();
  const readers = {
    PUBLIC: gateway.anonymous,
    SUPERVISOR: supervisor,
    OFFICER: await gateway.as("OFFICER", commune, "officer"),
    ADMIN: await gateway.as("ADMIN", commune, "admin"),
    INTEGRATOR: await gateway.as("INTEGRATOR", commune, "reader", null, {
      scopes: ["READ_UNPUBLISHED", "READ_CHANGES", "RECORD_OPINIONS"],
    }),
  };
  for (const [name, ask] of Object.entries(readers)) {
    const seen = await everythingOn(ask, opinion, sessionId);
    expect(seen.match(new RegExp(`.{0,80}${LEAK.source}`, "gi")) ?? [], name).toEqual([]);
    expect(seen).toContain("[…]");
  }
  // Each text that is veiled is shown to those who may read it: the search above looked at all.
  const { worded } = leavesOfOpinion();
  expect(worded.length).toBeGreaterThan(25);
  for (const ask of [clerk, leader]) {
    const seen = await everythingOn(ask, opinion, sessionId);
    expect(seen.match(new RegExp(PASSAGE, "g"))?.length).toBeGreaterThan(worded.length);
  }
});

test("takes out a passage that only an earlier version contains, in any spelling", async () => {
  const { clerk, supervisor, gateway, commune } = office;
  const { id, version } = await done(clerk, "RecordOpinion", {
    unitCode: commune,
    channel: "LETTER",
    content: "Ông Nguyễn Văn Giấu lấn vỉa hè.",
  });
  const changed = await done(clerk, "UpdateOpinion", {
    opinionId: id,
    expectedVersion: version,
    reason: "Bỏ tên NGUYỄN  VĂN GIẤU.",
    patch: { content: "Có người lấn vỉa hè." },
  });
  const at = { opinionId: id, expectedVersion: changed.version, reason: "Che tên." };
  const typed = "nguyễn\u00a0văn giấu".normalize("NFD");
  expect(await refusals(clerk, "RedactOpinion", { ...at, passages: ["Nguyễn Thị Giấu"] })).toEqual([
    "NOT_FOUND passages.0",
  ]);
  expect(await refusals(clerk, "RedactOpinion", { ...at, passages: ["a\u200b"] })).toEqual([
    "TOO_SHORT passages.0",
  ]);
  await done(clerk, "RedactOpinion", { ...at, passages: [typed] });
  const trail =
    "query ($id: ID!) { opinion(id: $id) { auditTrail { nodes { reason " +
    "fields { before after } } } } }";
  const { data } = await supervisor(trail, { id });
  expect(JSON.stringify(data).normalize("NFC")).not.toMatch(/giấu/i);
  expect(JSON.stringify((await clerk(trail, { id })).data)).toMatch(/Giấu/);
  expect((await gateway.anonymous(trail, { id })).data.opinion).toBeNull();
});

test("the documents of a redacted opinion are for those who may read its whole text", async () => {
  const { clerk, supervisor, gateway, commune } = office;
  const { opinion } = await planted();
  const ask = (reader: Ask) =>
    reader(
      "query ($id: ID!) { opinion(id: $id) { documents { link } " +
        "auditTrail { nodes { fields { field before after } } } } }",
      { id: opinion.id },
    );
  for (const reader of [gateway.anonymous, supervisor, await gateway.as("ADMIN", commune, "x")]) {
    const { data } = await ask(reader);
    expect(data.opinion.documents).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/example\.vn/);
  }
  const { data } = await ask(clerk);
  expect(data.opinion.documents).toHaveLength(1);
});
