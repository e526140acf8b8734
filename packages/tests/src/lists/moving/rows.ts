import { randomInt } from "node:crypto";
import {
  Directive,
  Opinion,
  Organization,
  parseDay,
  Recommendation,
  Session,
  Supervision,
  toId,
} from "@doithoai/core";
import { mutateOk, onSession } from "../../kit/chain.ts";
import { anOpinion, aSession, done } from "../../kit/index.ts";
import type { Scene } from "./scene.ts";
import { anyDay, anyUlid, storedRows, type Writer } from "./writer.ts";

/** The part of an id that names its partition, or the whole of it. */
const home = (id: string): string => id.slice(id.indexOf("_") + 1);
const day = () => parseDay(anyDay());
const changed = <T extends { readonly version: number }>(value: T): T => ({
  ...value,
  version: value.version + 1,
});
/** The deadlines of a value, all due on one day. */
const due = <D extends { readonly dueOn: string }>(deadlines: readonly D[]) => {
  const dueOn = day();
  return deadlines.map((deadline) => ({ ...deadline, dueOn }));
};
const oneOf = <const T>(...values: readonly [T, ...T[]]): T =>
  values[randomInt(values.length)] ?? values[0];

/** The stored value of an object that a mutation made. */
async function stored<T>(value: Promise<T | undefined>): Promise<T> {
  const found = await value;
  if (found === undefined) throw new Error("the object was not stored");
  return found;
}

export async function findings({ chain, ctx, gateway: { table } }: Scene): Promise<Writer> {
  const value = await stored(Supervision.findingById(ctx, (await chain.finding()).id));
  return storedRows({
    table,
    entity: Supervision.FindingEntity,
    fresh: () => ({ ...value, id: toId("finding", value.home, anyUlid()), foundOn: day() }),
    changed,
    moved: (row) => ({ ...changed(row), foundOn: day() }),
  });
}

export const campaign = ({ supervisor, commune }: Scene) =>
  mutateOk(supervisor, "CreateCampaign", {
    title: "Giám sát chuyên đề",
    unitCode: commune,
    supervisorId: `org_${commune}.2025-07-01.FATHERLAND_FRONT`,
    from: "2026-10-12",
  });

export async function campaigns(scene: Scene): Promise<Writer> {
  const value = await stored(Supervision.campaignById(scene.ctx, (await campaign(scene)).id));
  return storedRows({
    table: scene.gateway.table,
    entity: Supervision.CampaignEntity,
    fresh: () => ({ ...value, id: toId("campaign", anyUlid()), from: day() }),
    changed,
    moved: (row) => ({ ...changed(row), from: day() }),
  });
}

/** Findings of a campaign are in the order of recording, so they keep their places. */
export async function findingsOf({ chain, ctx, gateway: { table } }: Scene, campaignId: string) {
  const value = await stored(Supervision.findingById(ctx, (await chain.finding()).id));
  const of = home(campaignId);
  return storedRows({
    table,
    entity: Supervision.FindingEntity,
    fresh: () => ({ ...value, home: of, campaignId, id: toId("finding", of, anyUlid()) }),
    changed,
  });
}

/** A matter of one body with another status. */
const withStatus = <S, T extends { readonly addressees: readonly object[] }>(
  value: T,
  status: S,
) => ({
  ...value,
  status,
  addressees: value.addressees.map((each) => ({ ...each, status })),
});

export async function directives({ chain, ctx, gateway: { table } }: Scene) {
  const value = await stored(Directive.byId(ctx, (await chain.directive()).id));
  const { sessionId, addressees } = value;
  const writer = storedRows({
    table,
    entity: Directive.DirectiveEntity,
    fresh: () => {
      const number = randomInt(2, 900);
      const id = toId("directive", home(sessionId), number);
      return { ...value, id, number, issuedOn: day(), deadlines: due(value.deadlines) };
    },
    changed,
    moved: (row) => ({
      ...withStatus(changed(row), oneOf("ISSUED", "IN_PROGRESS", "REPORTED", "ACCEPTED")),
      issuedOn: day(),
      deadlines: due(row.deadlines),
    }),
  });
  return { sessionId, lead: addressees[0]?.body.id ?? "", writer };
}

export async function recommendations({ chain, ctx, gateway: { table } }: Scene): Promise<Writer> {
  const value = await stored(Recommendation.byId(ctx, (await chain.issued()).id));
  return storedRows({
    table,
    entity: Recommendation.RecommendationEntity,
    fresh: () => ({
      ...value,
      id: toId("recommendation", value.home, anyUlid()),
      issuedOn: day(),
      deadlines: due(value.deadlines),
    }),
    changed,
    moved: (row) => ({
      ...withStatus(changed(row), oneOf("ISSUED", "RECEIVED", "REPLIED", "CONFIRMED")),
      issuedOn: day(),
      deadlines: due(row.deadlines),
    }),
  });
}

/** Opinions of one published session: the public does not see the denunciations. */
export async function opinions({ chain, clerk, commune, ctx, gateway: { table } }: Scene) {
  const session = await done(clerk, "RecordSession", aSession(commune));
  const { id } = await done(
    clerk,
    "RecordOpinion",
    anOpinion(session.id, {
      nature: "SUGGESTION",
      assignment: { organizationId: chain.committee, dueOn: "2026-12-15" },
    }),
  );
  const concluded = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(session),
    noDirectiveReason: "Đã giải thích tại chỗ.",
  });
  await mutateOk(clerk, "PublishSession", onSession(concluded));
  const value = await stored(Opinion.byId(ctx, id));
  const sessionHome = home(session.id);
  const writer = storedRows({
    table,
    entity: Opinion.OpinionEntity,
    fresh: () => ({
      ...value,
      id: toId("opinion", sessionHome, anyUlid()),
      receivedOn: day(),
      deadlines: due(value.deadlines),
    }),
    changed,
    moved: (row) => ({ ...changed(row), receivedOn: day(), deadlines: due(row.deadlines) }),
    hidden: (row): Opinion.Opinion => ({
      ...changed(row),
      nature: "DENUNCIATION",
      contentState: "LOCKED",
    }),
  });
  return { sessionId: session.id, committee: chain.committee, writer };
}

/** Sessions: the public does not see those that are not announced. */
export async function sessions({ chain, ctx, gateway: { table } }: Scene): Promise<Writer> {
  const value = await stored(Session.byId(ctx, (await chain.announced()).id));
  return storedRows({
    table,
    entity: Session.SessionEntity,
    fresh: () => ({ ...value, id: toId("session", anyUlid()), heldOn: day() }),
    changed,
    moved: (row) => ({ ...changed(row), heldOn: day() }),
    hidden: (row) => ({ ...changed(row), status: "PLANNED" as const, announcedOn: null }),
  });
}

export async function organizations({ clerk, commune, ctx, gateway: { table } }: Scene) {
  const { id } = await done(clerk, "RecordOrganization", {
    name: "Tổ công tác",
    kind: "OTHER",
    unitCode: commune,
  });
  const value = await stored(Organization.byIds(ctx, [id]).then((found) => found.get(id)));
  const name = () => `Tổ công tác ${randomInt(10)}`;
  return storedRows({
    table,
    entity: Organization.OrganizationEntity,
    fresh: () => ({
      ...value,
      id: `${id.slice(0, id.lastIndexOf("."))}.to-${anyUlid().toLowerCase()}`,
      name: name(),
    }),
    changed,
    moved: (row) => ({ ...changed(row), name: name() }),
  });
}
