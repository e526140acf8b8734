import { Calendar, type Context, PUBLIC, parseDay, RoleGrants, Vault } from "@doithoai/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mutateOk, onDeadline, onOpinion, onSession, type Payload } from "../kit/chain.ts";
import {
  type AskAs,
  anOpinion,
  aSession,
  type Gateway,
  makeWorld,
  openGateway,
  scaled,
  untilTimeout,
  type World,
} from "../kit/index.ts";
import { follow } from "../kit/projections.ts";
import { bothWays, halfOf, type Lists, oneQuery, type Place } from "./rows.ts";

let gateway: Gateway;
let world: World;
let place: Place;
let clerk: AskAs;
let leader: AskAs;
let now = new Date("2026-11-23T09:00:00+07:00");
const ids: Record<string, string> = {};
const LONG = "Đường hẻm 12 ngập khi mưa lớn, bà con đi lại rất khó khăn. ".repeat(20).trim();
const bodyOf = (unit: string) => `org_${unit}.2025-07-01.PEOPLES_COMMITTEE`;

const opinion = (input: object): Promise<Payload> => mutateOk(clerk, "RecordOpinion", input);
const classify = (made: Payload, nature = "SUGGESTION"): Promise<Payload> =>
  mutateOk(clerk, "ClassifyOpinion", {
    ...onOpinion(made),
    nature,
    fields: ["IRRIGATION_DRAINAGE"],
    competence: "COMMUNE",
  });
const assign = (made: Payload, organizationId: string, dueOn = "2026-12-15"): Promise<Payload> =>
  mutateOk(clerk, "AssignOpinion", { ...onOpinion(made), organizationId, dueOn });

/** Records one opinion of each kind in a session or, without one, as letters. */
async function kinds(prefix: string, input: object): Promise<void> {
  const [own, other] = [bodyOf(world.commune), bodyOf(world.neighbour)];
  const made = async (name: string, more: object = {}) => {
    const found = await opinion({ ...input, content: `Ngập ${name}.`, ...more });
    ids[`${prefix} ${name}`] = found.id;
    return found;
  };
  await made("unclassified");
  await classify(await made("short", { turn: 3 }));
  await classify(await made("long", { content: LONG }));
  await assign(await classify(await made("assigned", { content: `${LONG} Xong.` })), own);
  await assign(await classify(await made("overdue")), own, "2026-12-01");
  await assign(await classify(await made("elsewhere")), other);
  await classify(await made("denunciation"), "DENUNCIATION");
  await classify(await made("complaint"), "COMPLAINT");
  const redacted = await assign(
    await classify(await made("redacted", { content: `Bà Tám PASSAGE17 ở hẻm. ${LONG}` })),
    own,
  );
  await mutateOk(clerk, "RedactOpinion", {
    ...onOpinion(redacted),
    passages: ["PASSAGE17"],
    reason: "Có tên người.",
  });
  const erased = await classify(
    await made("erased", { citizen: { name: "Trần Văn Xóa", phone: "0900 111 222" } }),
  );
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { citizenId } }", {
    id: erased.id,
  });
  await mutateOk(leader, "EraseCitizen", { citizenId: data.opinion.citizenId, reason: "Yêu cầu." });
  const paused = await assign(await classify(await made("paused")), own);
  await mutateOk(leader, "PauseDeadline", {
    ...(await onDeadline(leader, paused, "OPINION_RESULT")),
    reason: "Chờ bà Tám.",
  });
  const drafted = await mutateOk(clerk, "DraftResponse", {
    ...onOpinion(await assign(await classify(await made("answered")), own)),
    kind: "FINAL",
    content: "Đã nạo vét.",
    resolution: "RESOLVED",
  });
  await mutateOk(leader, "ApproveResponse", {
    responseId: drafted.responses[0].id,
    expectedVersion: drafted.responses[0].version,
  });
}

const directive = (content: string, leadId: string) => ({
  ...{ kinds: ["RESOLVE"], content, leadId, dueOn: "2026-12-31" },
});

beforeAll(async () => {
  gateway = await openGateway({ ownTable: true, now: () => now });
  world = await makeWorld(gateway.table, { country: true });
  place = { ...world, bodies: [bodyOf(world.commune), bodyOf(world.neighbour)] };
  clerk = await gateway.as("CLERK", world.commune, "clerk", null, { denunciations: true });
  leader = await gateway.as("LEADER", world.commune, "leader");
  const record = (title: string, more: object = {}) =>
    mutateOk(clerk, "RecordSession", aSession(world.commune, { title, ...more }));
  const conclude = (session: Payload) =>
    mutateOk(clerk, "ConcludeSession", {
      ...onSession(session),
      number: "15/TB-UBND",
      directives: [
        directive("Nạo vét.", bodyOf(world.commune)),
        directive(LONG, bodyOf(world.neighbour)),
      ],
    });
  const published = await record("Đã công khai", { chairs: [{ name: null, position: "Bí thư" }] });
  await kinds("published", anOpinion(published.id));
  await mutateOk(clerk, "PublishSession", onSession(await conclude(published)));
  const concluded = await record("Đã kết luận");
  await kinds("concluded", anOpinion(concluded.id));
  await conclude(concluded);
  const plan = async (title: string) =>
    mutateOk(clerk, "PlanSession", {
      ...{ title, type: "PERIODIC", unitCode: world.commune, heldOn: "2026-12-20" },
    });
  const announce = async (title: string) =>
    mutateOk(clerk, "AnnounceSession", {
      ...onSession(await plan(title)),
      place: "Hội trường",
      howToAttend: "Đến trực tiếp.",
    });
  await plan("Mới lên kế hoạch");
  await announce("Đã thông báo");
  const postponed = await announce("Bị hoãn");
  await mutateOk(clerk, "PostponeSession", { ...onSession(postponed), reason: "Bão." });
  const cancelled = await mutateOk(clerk, "OpenCollection", onSession(await announce("Bị hủy")));
  await kinds("cancelled", { ...anOpinion(cancelled.id), channel: "PRE_SESSION" });
  const { data } = await clerk("query ($id: ID!) { session(id: $id) { id version } }", cancelled);
  await mutateOk(clerk, "CancelSession", { ...onSession(data.session), reason: "Bão." });
  await kinds("letter", { unitCode: world.commune, channel: "LETTER" });
  await follow(gateway.table);
  now = new Date("2026-12-10T09:00:00+07:00");
});
afterAll(() => gateway.close());

/** Signs in a person who holds two roles. */
async function withTwoRoles(): Promise<AskAs> {
  const person = await gateway.as("OFFICER", world.neighbour, "two", null);
  const ctx: Context = {
    ...{ actor: PUBLIC, now, requestId: "test", until: untilTimeout(), table: gateway.table },
    ...{ calendar: Calendar.NATIONAL_CALENDAR, vault: Vault.NO_VAULT },
  };
  await RoleGrants.ensure(ctx, {
    ...{ subject: person.subject, role: "OFFICER", unitCode: world.commune },
    ...{ organizationId: bodyOf(world.commune), from: parseDay("2015-01-01") },
  });
  return person;
}

const CALLERS: Readonly<Record<string, () => Promise<AskAs> | AskAs>> = {
  clerk: () => gateway.as("CLERK", world.commune, "clerk2"),
  "named clerk": () => gateway.as("CLERK", world.commune, "c3", null, { denunciations: true }),
  leader: () => gateway.as("LEADER", world.commune, "leader2"),
  officer: () => gateway.as("OFFICER", world.commune, "officer"),
  "officer of a body": () => gateway.as("OFFICER", world.commune, "o2", bodyOf(world.commune)),
  neighbour: () => gateway.as("CLERK", world.neighbour, "neighbour"),
  "officer of the neighbour's body": () =>
    gateway.as("OFFICER", world.neighbour, "o3", bodyOf(world.neighbour)),
  // Sees the list of the neighbour's body, but not what other communes assigned to it.
  "supervisor of the neighbour": () => gateway.as("SUPERVISOR", world.neighbour, "s2"),
  "supervisor of the province": () => gateway.as("SUPERVISOR", world.province, "supervisor"),
  "leader of the country": () => gateway.as("LEADER", "VN", "minister"),
  integrator: () => gateway.as("INTEGRATOR", world.commune, "portal"),
  "a person with two roles": withTwoRoles,
  nobody: () => gateway.as("PUBLIC", world.commune, "nobody"),
};

const textOf = (lists: Lists): string => JSON.stringify(lists);

describe("a list that its rows answer equals the list of its items", () => {
  test("for the public, without a hidden text or id", async () => {
    const lists = await bothWays(gateway.anonymous, place, "public");
    const seen = textOf(lists);
    expect(seen).not.toContain("PASSAGE17");
    expect(seen).not.toMatch(/Trần Văn Xóa|0900 111 222/);
    for (const name of ["unclassified", "denunciation"])
      for (const prefix of ["published", "concluded", "cancelled", "letter"])
        expect(seen, `${prefix} ${name}`).not.toContain(ids[`${prefix} ${name}`]?.slice(4));
    for (const name of ["short", "long", "assigned", "complaint", "redacted", "erased"])
      expect(textOf({ all: lists.opinions_commune ?? [] })).toContain(ids[`published ${name}`]);
    for (const prefix of ["concluded", "cancelled", "letter"])
      expect(seen).not.toContain(ids[`${prefix} short`]?.slice(4));
    expect(lists.opinions_commune?.map(({ excerpt }) => excerpt)).toContain(
      `${LONG.slice(0, 199).trimEnd()}…`,
    );
    const figures = lists.sessions_commune?.map((each) => [each.status, each.figures !== null]);
    expect(new Set(figures?.map(String))).toEqual(
      new Set(["PUBLISHED,true", "ANNOUNCED,false", "POSTPONED,false", "CANCELLED,false"]),
    );
    for (const list of ["opinions", "sessions", "deadlines"]) {
      expect(lists[`${list}_province`]).toEqual(lists[`${list}_commune`]);
      expect(lists[`${list}_VN`]).toEqual(lists[`${list}_commune`]);
    }
  });

  const callers = Object.entries(CALLERS).map((entry, number) => [...entry, number] as const);
  test.each(callers)("for the %s", async (who, caller, number) => {
    const ask = await caller();
    const lists = await bothWays(
      ask,
      place,
      who,
      scaled({ whole: undefined, small: halfOf(number) }),
    );
    const found = await ask("{ viewer { subject } }");
    expect(found.errors).toBeUndefined();
    const { opinions_commune, opinions_province, opinions_VN } = lists;
    expect((opinions_commune ?? opinions_province ?? opinions_VN)?.length).toBeGreaterThan(6);
  });
});

describe("requests of the public", () => {
  test("one for a list that its rows answer; with its items one more for each kind", async () => {
    // Without redacted and long texts: those are read from their items.
    const other = await makeWorld(gateway.table);
    const office = await gateway.as("CLERK", other.commune, "other");
    const session = await mutateOk(office, "RecordSession", aSession(other.commune));
    for (const content of ["Ngập.", "Ngập lại."])
      await mutateOk(
        office,
        "RecordOpinion",
        anOpinion(session.id, {
          content,
          nature: "SUGGESTION",
          citizen: { name: "Võ Thị Tình Huống" },
        }),
      );
    await mutateOk(office, "RecordOpinion", anOpinion(session.id));
    const concluded = await mutateOk(office, "ConcludeSession", {
      ...onSession(session),
      directives: [directive("Nạo vét.", bodyOf(other.commune))],
    });
    await mutateOk(office, "PublishSession", onSession(concluded));
    const at = { ...other, bodies: [bodyOf(other.commune)] };
    for (const outside of [false, true])
      for (const [name, list] of oneQuery(at, outside)) {
        if (name.endsWith("VN")) continue;
        // Their selection reads bodies and policies, too. deadline-lists.test.ts counts theirs.
        if (/^(deadlines|overdue)/.test(name)) continue;
        // The first request reads the unit.
        await gateway.anonymous(`{ ${list} }`);
        gateway.requests();
        const { data } = await gateway.anonymous(`{ ${list} }`);
        const found = gateway.requests();
        const [page] = Object.values<{ nodes: readonly object[] }>(data);
        const nodes = page?.nodes ?? [];
        const queries = found.filter((each) => each === "QueryCommand").length;
        expect([name, queries]).toEqual([name, 1]);
        // A list of items reads the items, and then the sessions and units that they name.
        const items = outside && nodes.length > 0 ? [1, 2, 3] : [0];
        const rest = found.length - queries;
        expect([name, rest, items.includes(rest)]).toEqual([name, rest, true]);
      }
  });

  test("one Query for the whole country, also beside redacted opinions", async () => {
    for (const [name, list] of oneQuery(place, false)) {
      if (!name.endsWith("VN")) continue;
      gateway.requests();
      await gateway.anonymous(`{ ${list} }`);
      const found = gateway.requests();
      expect([name, found.filter((each) => each === "QueryCommand").length]).toEqual([name, 1]);
      if (name === "sessions_VN") expect(found).toEqual(["QueryCommand"]);
    }
  });

  test("a long text is read from its item, its beginning is not", async () => {
    const { commune, neighbour } = await makeWorld(gateway.table);
    const office = await gateway.as("CLERK", commune, "long");
    const session = await mutateOk(office, "RecordSession", aSession(commune));
    await mutateOk(
      office,
      "RecordOpinion",
      anOpinion(session.id, { content: LONG, nature: "SUGGESTION" }),
    );
    await mutateOk(
      office,
      "PublishSession",
      onSession(
        await mutateOk(office, "ConcludeSession", {
          ...onSession(session),
          directives: [directive(LONG, bodyOf(neighbour))],
        }),
      ),
    );
    const read = async (list: string): Promise<readonly [string, readonly string[]]> => {
      gateway.requests();
      const { data } = await gateway.anonymous(`{ ${list} }`);
      return [JSON.stringify(data), gateway.requests()];
    };
    const ofOpinions = (field: string) =>
      read(`opinions(where: { unitCode: "${commune}" }) { nodes { ${field} } }`);
    const ofDeadlines = (field: string) =>
      read(
        `deadlines(where: { unitCode: "${commune}", state: ON_TRACK }) {
          nodes { subject { ... on Directive { ${field} } } }
        }`,
      );
    for (const list of [ofOpinions, ofDeadlines]) {
      expect((await list("excerpt"))[1]).toEqual(["QueryCommand"]);
      const [answer, requests] = await list("content");
      expect(answer).toContain(LONG);
      expect(requests.length).toBe(2);
    }
  });
});
