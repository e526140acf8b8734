import { RoleGrants } from "@doithoai/core";
import { expect, test, vi } from "vitest";
import { done, mutate, refusals } from "../kit/ask.ts";
import { openGateway } from "../kit/client.ts";
import { holdNext } from "../kit/faults.ts";
import { useOffice } from "../kit/office.ts";
import { untilTimeout } from "../kit/timeouts.ts";

const office = useOffice();

const VIEWER =
  "{ viewer { subject grants { role unitCode organizationId denunciations scopes } } }";
const aRole = (more: object = {}) => ({
  subject: `an.${office.commune}`,
  role: "CLERK",
  unitCode: office.commune,
  ...more,
});
/** Signs in a person who has no role yet. */
const newcomer = () => office.gateway.as("PUBLIC", office.commune, "newcomer");

test("a role from an administrator takes effect at once, in the unit and below", async () => {
  const { gateway, province, commune } = office;
  const admin = await gateway.as("ADMIN", province, "admin");
  const ask = await newcomer();
  expect((await ask(VIEWER)).data.viewer).toEqual({ subject: ask.subject, grants: [] });
  const grant = await done(admin, "GrantRole", aRole({ subject: ask.subject }));
  expect(grant).toMatchObject({
    subject: ask.subject,
    role: "CLERK",
    unit: { code: commune },
    from: "2026-11-23",
    to: null,
  });
  expect((await ask(VIEWER)).data.viewer.grants).toMatchObject([
    { role: "CLERK", unitCode: commune },
  ]);
  await done(ask, "RecordOpinion", { unitCode: commune, channel: "LETTER", content: "Ngập." });
  const { data } = await admin(
    "query ($unit: String!) { roleGrants(where: { unitCode: $unit }) { " +
      "nodes { id subject auditTrail { nodes { action actor roles unitCode } } } } }",
    { unit: commune },
  );
  expect(data.roleGrants.nodes.find(({ id }: { id: string }) => id === grant.id)).toMatchObject({
    subject: ask.subject,
    auditTrail: {
      nodes: [
        { action: "role.granted", actor: admin.subject, roles: ["ADMIN"], unitCode: commune },
      ],
    },
  });
});

test("the viewer has the names of the grants, which are read together, and the clock", async () => {
  const { gateway, province, chain } = office;
  const admin = await gateway.as("ADMIN", province, "admin");
  const ask = await newcomer();
  const { subject } = ask;
  const bodies = [chain.committee, chain.committee.replace("PEOPLES_COMMITTEE", "PARTY_COMMITTEE")];
  for (const organizationId of bodies)
    await done(admin, "GrantRole", aRole({ subject, role: "OFFICER", organizationId }));
  await done(admin, "GrantRole", aRole({ subject, role: "SUPERVISOR", unitCode: province }));
  await ask(VIEWER);
  gateway.requests();
  const { data } = await ask(
    "{ viewer { now today grants { unitCode organizationId " +
      "unit { code name } organization { id name } } } }",
  );
  expect(gateway.requests().length).toBeLessThanOrEqual(3);
  const { now, today, grants } = data.viewer;
  expect([now, today]).toEqual(["2026-11-23T02:00:00.000Z", "2026-11-23"]);
  expect(grants).toHaveLength(3);
  for (const { unitCode, organizationId, unit, organization } of grants) {
    expect(unit).toEqual({ code: unitCode, name: expect.stringMatching(/./) });
    expect(organization).toEqual(
      organizationId && { id: organizationId, name: expect.stringMatching(/./) },
    );
  }
  await office.turnTo("2026-11-30T17:30:00Z");
  const later = await office.gateway.anonymous("{ viewer { now today } }");
  expect(later.data.viewer).toEqual({ now: "2026-11-30T17:30:00.000Z", today: "2026-12-01" });
});

test("refuses grants outside the administrator's unit, and hides those of others", async () => {
  const { gateway, province, commune } = office;
  const admin = await gateway.as("ADMIN", commune, "admin");
  const neighbour = await gateway.as("ADMIN", `${province}2`, "admin");
  const codeOf = async (input: object) =>
    (
      await admin(
        "mutation ($input: GrantRoleInput!) { grantRole(input: $input) { userErrors { code } } }",
        { input },
      )
    ).errors?.[0].extensions.code;
  for (const unitCode of [province, `${province}2`, "VN"])
    expect(await codeOf(aRole({ unitCode })), unitCode).toBe("FORBIDDEN");
  const grant = await done(admin, "GrantRole", aRole());
  const revoke = { grantId: grant.id, expectedVersion: grant.version, reason: "Thôi việc." };
  expect(await refusals(neighbour, "RevokeRole", revoke)).toEqual(["NOT_FOUND grantId"]);
  expect(
    (await neighbour("query ($id: ID!) { node(id: $id) { id } }", { id: grant.id })).data.node,
  ).toBeNull();
  expect(
    (
      await neighbour(
        "query ($unit: String!) { roleGrants(where: { unitCode: $unit }) { nodes { id } } }",
        { unit: commune },
      )
    ).data.roleGrants,
  ).toBeNull();
});

test("a revoked role ends at once here and within a minute in another process", async () => {
  const { gateway, commune } = office;
  const admin = await gateway.as("ADMIN", commune, "admin");
  const ask = await newcomer();
  const grant = await done(admin, "GrantRole", aRole({ subject: ask.subject }));
  // A second gateway acts as another process that has already read the roles.
  const elsewhere = await openGateway();
  try {
    const at = () => ({
      table: elsewhere.table,
      until: untilTimeout(),
      now: new Date("2026-11-23T02:00:00Z"),
    });
    const roles = async () =>
      (await RoleGrants.actorOf(at(), { subject: ask.subject, client: null })).grants.length;
    expect(await roles()).toBe(1);
    const revoked = await done(admin, "RevokeRole", {
      grantId: grant.id,
      expectedVersion: grant.version,
      reason: "Thôi việc.",
    });
    expect(revoked).toMatchObject({ revoked: { by: admin.subject, reason: "Thôi việc." } });
    expect((await ask(VIEWER)).data.viewer.grants).toEqual([]);
    expect(
      await refusals(admin, "RevokeRole", {
        grantId: grant.id,
        expectedVersion: revoked.version,
        reason: "x",
      }),
    ).toEqual(["DUPLICATE grantId"]);
    const start = Date.now();
    const clock = vi.spyOn(Date, "now").mockImplementation(() => start + 60_000);
    try {
      expect(await roles()).toBe(0);
    } finally {
      clock.mockRestore();
    }
  } finally {
    await elsewhere.close();
  }
});

test("a role holds from its first day to its last", async () => {
  const { gateway, commune, turnTo } = office;
  const admin = await gateway.as("ADMIN", commune, "admin");
  const subject = (await newcomer()).subject;
  await done(admin, "GrantRole", aRole({ subject, from: "2026-11-25", to: "2026-11-26" }));
  const days: [string, number][] = [];
  for (const day of ["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"]) {
    await turnTo(day);
    const ask = await newcomer();
    days.push([day, (await ask(VIEWER)).data.viewer.grants.length]);
  }
  expect(days).toEqual([
    ["2026-11-24", 0],
    ["2026-11-25", 1],
    ["2026-11-26", 1],
    ["2026-11-27", 0],
  ]);
});

test.each<[string, object, string[]]>([
  ["an end in the past", { to: "2026-11-22" }, ["CONFLICTING_INPUT to", "TOO_SMALL to"]],
  [
    "an end before the beginning",
    { from: "2026-12-02", to: "2026-12-01" },
    ["CONFLICTING_INPUT to"],
  ],
  ["an unknown unit", { unitCode: "khong" }, ["NOT_FOUND unitCode"]],
  ["an unknown body", { organizationId: "org_x.0.x" }, ["NOT_FOUND organizationId"]],
  ["scopes for a person", { scopes: ["READ_CHANGES"] }, ["CONFLICTING_INPUT scopes"]],
  ["a system without scopes", { role: "INTEGRATOR" }, ["REQUIRED scopes"]],
  [
    "an officer with access to denunciations",
    { role: "OFFICER", denunciations: true },
    ["CONFLICTING_INPUT denunciations"],
  ],
  ["the public", { role: "PUBLIC" }, ["INVALID role"]],
  ["a subject with a separator of keys", { subject: "a#b" }, ["INVALID subject"]],
  ["a subject with an invisible character", { subject: "an\u200b" }, ["INVALID subject"]],
  ["no subject", { subject: "" }, ["INVALID subject"]],
  ["a subject with a blank at its end", { subject: "lan " }, ["INVALID subject"]],
  ["a subject that begins with a hard blank", { subject: "\u00a0mai" }, ["INVALID subject"]],
  ["a subject with decomposed letters", { subject: "la\u0302n" }, ["INVALID subject"]],
  ["a subject of 297 characters", { subject: "x".repeat(297) }, ["INVALID subject"]],
])("%s is refused, and nothing is written", async (_, more, expected) => {
  const { gateway } = office;
  const admin = await gateway.as("ADMIN", "VN", "admin");
  expect(await refusals(admin, "GrantRole", aRole(more))).toEqual(expected);
});

test("a role lands on exactly the subject that it was given to", async () => {
  const { gateway, commune } = office;
  const admin = await gateway.as("ADMIN", "VN", "admin");
  // The longest claim of a token has 255 characters.
  const long = `${commune}.`.padEnd(255, "x");
  const prefix = (await newcomer()).subject.split(":").slice(0, -1).join(":");
  const subjectOf = (sub: string) => (prefix === "" ? sub : `${prefix}:${sub}`);
  const rolesOf = async (sub: string): Promise<number> => {
    const token = await gateway.tokenAt(sub, new Date("2026-11-23T02:00:00Z"));
    const { data } = await gateway.anonymous(VIEWER, {}, { authorization: `Bearer ${token}` });
    expect(data.viewer.subject).toBe(subjectOf(sub));
    return data.viewer.grants.length;
  };
  for (const sub of [long, `Lân ${commune}`]) {
    await done(admin, "GrantRole", aRole({ subject: subjectOf(sub) }));
    expect(await rolesOf(sub)).toBe(1);
    expect(await rolesOf(sub.toUpperCase())).toBe(0);
  }
});

test("refuses a second grant of a role, and returns the first one for the same key", async () => {
  const { gateway, commune } = office;
  const admin = await gateway.as("ADMIN", "VN", "admin");
  const first = await done(admin, "GrantRole", aRole({ idempotencyKey: `vai-tro-${commune}` }));
  expect((await done(admin, "GrantRole", aRole({ idempotencyKey: `vai-tro-${commune}` }))).id).toBe(
    first.id,
  );
  expect(await refusals(admin, "GrantRole", aRole())).toEqual(["DUPLICATE role"]);
  const { userErrors } = await mutate(admin, "GrantRole", aRole({ role: "LEADER" }));
  expect(userErrors).toEqual([]);
});

test("only persons named for denunciations read them, whatever their role", async () => {
  const { gateway, commune, clerk } = office;
  const { id } = await done(clerk, "RecordOpinion", {
    unitCode: commune,
    channel: "LETTER",
    content: "Ông A nhận tiền.",
    nature: "DENUNCIATION",
  });
  const content = async (role: "LEADER" | "CLERK" | "ADMIN", denunciations: boolean) => {
    const ask = await gateway.as(
      role,
      commune,
      `named-${role}-${denunciations}`,
      null,
      role === "ADMIN" ? {} : { denunciations },
    );
    return (await ask("query ($id: ID!) { opinion(id: $id) { content contentState } }", { id }))
      .data.opinion;
  };
  for (const role of ["LEADER", "CLERK"] as const) {
    expect(await content(role, true)).toEqual({
      content: "Ông A nhận tiền.",
      contentState: "LOCKED",
    });
    expect(await content(role, false)).toEqual({ content: null, contentState: "LOCKED" });
  }
  expect(await content("ADMIN", false)).toEqual({ content: null, contentState: "LOCKED" });
  expect(
    (await gateway.anonymous("query ($id: ID!) { opinion(id: $id) { content } }", { id })).data
      .opinion,
  ).toBeNull();
});

test("the successor of a unit acts for records of the old unit", async () => {
  const { gateway } = office;
  // Phúc Lợi took over Sài Đồng, under another code. Cầu Ông Lãnh did not.
  const heir = await gateway.as("CLERK", "00136", "heir");
  const stranger = await gateway.as("CLERK", "26743", "stranger");
  const input = {
    title: "Đối thoại",
    type: "PERIODIC",
    unitCode: "00142",
    heldOn: "2023-10-07",
  };
  const made = await done(heir, "RecordSession", input);
  expect(made.status).toBe("HELD");
  const record =
    "mutation ($input: RecordSessionInput!) { recordSession(input: $input) { " +
    "userErrors { code } } }";
  expect((await stranger(record, { input })).errors?.[0].extensions.code).toBe("FORBIDDEN");
});

test("refuses a fifty-first role for one person", async () => {
  const { gateway, commune, province } = office;
  const admin = await gateway.as("ADMIN", "VN", "admin");
  const units = [commune, `${province}2`, province];
  const bodies = [null, "PARTY_COMMITTEE", "PEOPLES_COUNCIL", "PEOPLES_COMMITTEE"];
  const roles = units.flatMap((unitCode) =>
    bodies.flatMap((body) =>
      ["CLERK", "LEADER", "OFFICER", "SUPERVISOR", "ADMIN"].map((role) => ({
        role,
        unitCode,
        organizationId: body && `org_${unitCode}.2025-07-01.${body}`,
      })),
    ),
  );
  const answers: string[] = [];
  for (const role of roles.slice(0, 51))
    answers.push(...(await refusals(admin, "GrantRole", aRole(role))));
  expect(answers).toEqual(["TOO_MANY subject"]);
});

test("two simultaneous grants of the same role create one grant", async () => {
  const input = { subject: "nguoi-a", role: "OFFICER", unitCode: office.commune };
  const { arrived, letGo } = holdNext(office.gateway.table);
  const first = mutate(office.admin, "GrantRole", input);
  await arrived;
  const second = await mutate(office.admin, "GrantRole", input);
  letGo();
  expect([(await first).userErrors, second.userErrors]).toMatchObject([
    [{ code: "DUPLICATE", path: ["role"] }],
    [],
  ]);
});
