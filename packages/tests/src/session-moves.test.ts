import { Calendar, type Context, PUBLIC, parseDay, Unit, Vault } from "@doithoai/core";
import { expect, test } from "vitest";
import { mutateOk, onSession } from "./kit/chain.ts";
import {
  type Ask,
  anOpinion,
  aSession,
  done,
  holdNext,
  mutate,
  NOW,
  refusals,
  untilTimeout,
} from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice({ ownTable: true });
const update = (ask: Ask, session: { id: string; version: number }, patch: object) =>
  refusals(ask, "UpdateSession", { ...onSession(session), reason: "Nhập sai.", patch });

test("a session with opinions keeps its unit and cannot become internal", async () => {
  const session = await done(office.clerk, "RecordSession", aSession(office.commune));
  expect(await update(office.clerk, session, { type: "INTERNAL" })).toEqual([]);
  const internal = { ...session, version: session.version + 1 };
  expect(await update(office.clerk, internal, { type: "PERIODIC" })).toEqual([]);
  const periodic = { ...session, version: session.version + 2 };
  await done(office.clerk, "RecordOpinion", anOpinion(session.id));
  expect(await update(office.clerk, periodic, { type: "INTERNAL" })).toEqual([
    "CONFLICTING_INPUT patch.type",
  ]);
  expect(await update(office.clerk, periodic, { unitCode: `${office.province}2` })).toEqual([
    "CONFLICTING_INPUT patch.unitCode",
  ]);
});

test("a concluded session keeps its unit, with or without opinions", async () => {
  const clerk = await office.gateway.as("CLERK", office.province, "province");
  const concluded = await office.chain.concludedEmpty();
  expect(await update(clerk, concluded, { unitCode: `${office.province}2` })).toEqual([
    "CONFLICTING_INPUT patch.unitCode",
  ]);
});

test("a session with opinions cannot move to a day when its code named another unit", async () => {
  const { province, gateway } = office;
  const code = `${province}9`;
  const base = {
    codeIsOfficial: false,
    provinceCode: province,
    parentCode: province,
    kind: "phường",
    predecessors: [],
    successors: [],
    code,
  };
  const ctx: Context = {
    actor: PUBLIC,
    now: NOW,
    requestId: "test",
    until: untilTimeout(),
    table: gateway.table,
    calendar: Calendar.NATIONAL_CALENDAR,
    vault: Vault.NO_VAULT,
  };
  await Unit.load(ctx, [
    {
      ...base,
      level: "COMMUNE",
      name: "Phường Cũ",
      validFrom: null,
      validTo: parseDay("2026-10-31"),
    },
    {
      ...base,
      level: "COMMUNE",
      name: "Phường Mới",
      validFrom: parseDay("2026-11-01"),
      validTo: null,
    },
  ]);
  const clerk = await gateway.as("CLERK", code, "c9");
  const session = await done(clerk, "RecordSession", aSession(code));
  await done(clerk, "RecordOpinion", anOpinion(session.id));
  expect(await update(clerk, session, { heldOn: "2026-10-20" })).toEqual([
    "CONFLICTING_INPUT patch.heldOn",
  ]);
  expect(await update(clerk, session, { heldOn: "2026-11-05" })).toEqual([]);
});

test("a session postponed without a day needs a new day for its announcement", async () => {
  const postponed = await mutateOk(office.clerk, "PostponeSession", {
    ...onSession(await office.chain.announced()),
    reason: "Bão.",
  });
  expect(await refusals(office.clerk, "AnnounceSession", onSession(postponed))).toEqual([
    "CONDITION_NOT_MET sessionId",
  ]);
  expect(
    await refusals(office.clerk, "AnnounceSession", {
      ...onSession(postponed),
      heldOn: "2026-12-28",
    }),
  ).toEqual([]);
});

test("an update in flight when the session is published is refused", async () => {
  const { clerk, chain, gateway } = office;
  const concluded = await chain.concludedEmpty();
  const { id, version } = await done(clerk, "RecordOpinion", anOpinion(concluded.id));
  const { arrived, letGo } = holdNext(gateway.table);
  const updating = refusals(clerk, "UpdateOpinion", {
    opinionId: id,
    expectedVersion: version,
    patch: { content: "Nội dung khác hẳn." },
  });
  await arrived;
  await done(clerk, "PublishSession", onSession(concluded));
  letGo();
  expect(await updating).toEqual(["TRANSITION_NOT_ALLOWED opinionId"]);
});

test("the refusal of an opinion's change names the session whose status forbids it", async () => {
  const { clerk, chain } = office;
  const concluded = await chain.concludedEmpty();
  const opinion = await done(clerk, "RecordOpinion", anOpinion(concluded.id));
  await done(clerk, "PublishSession", onSession(concluded));
  const { userErrors } = await mutate(clerk, "UpdateOpinion", {
    opinionId: opinion.id,
    expectedVersion: opinion.version,
    patch: { content: "Nội dung khác hẳn." },
  });
  expect(userErrors).toMatchObject([
    {
      code: "TRANSITION_NOT_ALLOWED",
      path: ["opinionId"],
      message: expect.stringMatching(
        /^Trạng thái “đã công khai” của hội nghị không cho phép thực hiện bước này\./,
      ),
    },
  ]);
});

test("an update without a difference writes no version", async () => {
  const session = await done(office.clerk, "RecordSession", aSession(office.commune));
  const { id, version, content } = await done(office.clerk, "RecordOpinion", anOpinion(session.id));
  for (const patch of [{}, { content }])
    expect(
      await done(office.clerk, "UpdateOpinion", { opinionId: id, expectedVersion: version, patch }),
    ).toMatchObject({ version });
});

test("an earlier day is compared with the opinions without reading their texts", async () => {
  const { clerk, gateway } = office;
  const session = await done(clerk, "RecordSession", aSession(office.commune));
  const ahead = { sessionId: session.id, channel: "WEB_PORTAL", content: "Đèn hư." };
  await done(clerk, "RecordOpinion", { ...ahead, receivedOn: "2026-11-06" });
  const projected: string[] = [];
  gateway.table.client.middlewareStack.add(
    (next, context) => (args) => {
      const { ConsistentRead, ProjectionExpression } = args.input as {
        ConsistentRead?: boolean;
        ProjectionExpression?: string;
      };
      if (context.commandName === "QueryCommand" && ConsistentRead)
        projected.push(ProjectionExpression ?? "everything");
      return next(args);
    },
    { step: "initialize", name: "projected" },
  );
  expect(await update(clerk, session, { heldOn: "2026-11-05" })).toEqual([
    "CONFLICTING_INPUT patch.heldOn",
  ]);
  expect(projected).toEqual([expect.stringContaining("#kind")]);
  expect(projected.join()).not.toMatch(/everything|#body/);
  expect(await update(clerk, session, { heldOn: "2026-11-06" })).toEqual([]);
});
