import * as z from "zod";
import { RESERVED_SUBJECT } from "../access/actor.ts";
import { authorize, authorizeAt, lineOf, may } from "../access/permissions.ts";
import { expectVersion, write } from "../change/write.ts";
import { tooEarly } from "../kernel/date-rules.ts";
import { type Day, dayOf, inVietnamese } from "../kernel/day.ts";
import { Failure, Failures, type Phrase } from "../kernel/errors.ts";
import { HINTS } from "../kernel/hints.ts";
import { newUlid } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import { optional, zDay, zId, zIdempotencyKey } from "../kernel/schemas.ts";
import { NOTE_MAX, prose } from "../kernel/text.ts";
import * as Organization from "../organization/index.ts";
import type { Context } from "../request/context.ts";
import { get } from "../table/read.ts";
import { Contended } from "../table/retry.ts";
import { create, type Part, replace, transact } from "../table/write.ts";
import * as Unit from "../unit/index.ts";
import { once } from "../use-case/idempotent.ts";
import { again, orAgain } from "../use-case/retry-on-conflict.ts";
import { grantId, HeldEntity, memberOf, RoleGrantEntity } from "./entity.ts";
import { byId, forgetRoles, grantsOf, isInForce } from "./read.ts";
import { type RoleGrant, Shape } from "./shape.ts";

export const GrantInput = Shape.pick({
  subject: true,
  role: true,
  to: true,
  denunciations: true,
  scopes: true,
}).extend({
  idempotencyKey: zIdempotencyKey,
  unitCode: z.string().min(1).max(120),
  organizationId: optional(zId),
  from: optional(zDay),
});
type Asked = Omit<z.output<typeof GrantInput>, "idempotencyKey">;
export const RevokeInput = z.object({
  idempotencyKey: zIdempotencyKey,
  grantId: zId,
  expectedVersion: z.int().positive(),
  reason: prose(NOTE_MAX),
});

/** Roles of one person or system at one time: they are read together, with each request's first look at who asks. */
export const GRANTS_MAX = 50;
/** What somebody holds once: the same again is no other grant. */
const keyOf = ({
  role,
  unit,
  organization,
}: Pick<RoleGrant, "role" | "unit" | "organization">): string =>
  [role, Unit.refText(unit), organization?.id ?? ""].join(" ");

const SCOPES_OF_SYSTEMS: Phrase = {
  vi: "Chỉ vai trò INTEGRATOR mới có phạm vi (scopes).",
  en: "Only the role INTEGRATOR has scopes.",
};
const NAMED_ROLES: Phrase = {
  vi: "Chỉ vai trò CLERK hoặc LEADER mới được chỉ định đọc tố cáo (denunciations).",
  en: "Only CLERK and LEADER can be named to read denunciations.",
};
const outside = (unitCode: string): Phrase => ({
  vi: `Cơ quan phải thuộc đơn vị ${unitCode} (unitCode) hoặc đơn vị cấp dưới.`,
  en: `The body must belong to the unit ${unitCode} (unitCode) or to one below it.`,
});

function contradictions(
  { role, scopes, denunciations, from, to }: Asked,
  today: Day,
): readonly Failure[] {
  const start = from ?? today;
  return [
    ...(role === "INTEGRATOR" && scopes.length === 0 ? [new Failure("REQUIRED", ["scopes"])] : []),
    ...(role !== "INTEGRATOR" && scopes.length > 0
      ? [new Failure("CONFLICTING_INPUT", ["scopes"], SCOPES_OF_SYSTEMS)]
      : []),
    ...(denunciations && role !== "CLERK" && role !== "LEADER"
      ? [new Failure("CONFLICTING_INPUT", ["denunciations"], NAMED_ROLES)]
      : []),
    ...(to !== null && to < start ? [tooEarly(["to"], { day: start, name: "from" })] : []),
    ...(to !== null && to < today ? [new Failure("TOO_SMALL", ["to"], { limit: today })] : []),
  ];
}

/** The grant that is asked for, in the unit in force. @throws Failure(s) where it contradicts itself or names what is not there. */
export async function granting(ctx: Context, asked: Asked): Promise<RoleGrant> {
  const today = dayOf(ctx.now);
  const wrong = contradictions(asked, today);
  if (wrong.length > 0) throw new Failures(wrong);
  const { unitCode, organizationId, from, ...kept } = asked;
  const [unit, bodies] = await Promise.all([
    Unit.require(ctx, { code: unitCode, at: today, path: ["unitCode"] }),
    Organization.byIds(ctx, organizationId === null ? [] : [organizationId], { consistent: true }),
  ]);
  const body = organizationId === null ? null : (bodies.get(organizationId) ?? null);
  if (organizationId !== null && body === null)
    throw new Failure("NOT_FOUND", ["organizationId"], { what: organizationId });
  // A body reaches as far as what it handles: it must be one of the unit, or of what lies below it.
  if (body !== null && !lineOf(body.unit).includes(unit.code))
    throw new Failure("CONFLICTING_INPUT", ["organizationId"], outside(unit.code));
  return {
    ...kept,
    ...{
      id: grantId(asked.subject, newUlid(ctx.now)),
      version: 1,
      unit: Unit.toSnapshot(unit),
      from: from ?? today,
      revoked: null,
    },
    organization: body && { id: body.id, name: body.name },
    ...{ grantedBy: ctx.actor.subject, recordedAt: ctx.now.toISOString() },
  };
}

const heldAlready = (id: string): Phrase => ({
  vi: `Đã được cấp vai trò này: ${id}.`,
  en: `This role is already granted: ${id}.`,
});

/** The parts of a transaction that make a grant, once what is held already allows it. */
export async function granted(ctx: Context, grant: RoleGrant): Promise<readonly Part[]> {
  const today = dayOf(ctx.now);
  const member = memberOf(grant.subject);
  // Before the roles: what is given after it is read is refused by it.
  const given =
    (await get(ctx, HeldEntity, HeldEntity.key({ member, version: 1 }), { consistent: true }))
      ?.version ?? 0;
  const held = (await grantsOf(ctx, grant.subject)).filter(
    ({ revoked, to }) => revoked === null && (to === null || to >= today),
  );
  const same = held.find((each) => keyOf(each) === keyOf(grant));
  if (same) throw new Failure("DUPLICATE", ["role"], heldAlready(same.id));
  if (held.length >= GRANTS_MAX) throw new Failure("TOO_MANY", ["subject"], { limit: GRANTS_MAX });
  const counted = { member, version: given + 1 };
  return [
    given === 0 ? create(HeldEntity, counted, faster) : replace(HeldEntity, counted, given, faster),
    ...write(ctx, { entity: RoleGrantEntity, after: grant, event: "role.granted" }),
  ];
}
const faster = () => new Contended("another gave a role meanwhile");

/** Gives somebody a role for a unit and everything below it. By an ADMIN of that unit or one above. */
export async function grantRole(ctx: Context, raw: unknown): Promise<RoleGrant> {
  authorize(ctx.actor, "grantRole");
  const { idempotencyKey, ...asked } = parse(GrantInput, raw);
  // Nobody widens his own: what an administrator is not given by another he has not.
  if (asked.subject === ctx.actor.subject || RESERVED_SUBJECT.test(asked.subject))
    throw new Failure("INVALID", ["subject"], HINTS["another person"]);
  return once(ctx, {
    action: "grantRole",
    key: idempotencyKey,
    input: asked,
    load: (id) => existing(ctx, id, ["idempotencyKey"]),
    run: (remember) =>
      again(ctx, async () => {
        const grant = await granting(ctx, asked);
        authorizeAt(ctx.actor, "grantRole", { unit: grant.unit });
        await transact(ctx, [...remember(grant.id), ...(await granted(ctx, grant))]);
        forgetRoles(ctx, grant.subject);
        return grant;
      }),
  });
}

/** Takes a role back: it ends within 30 seconds everywhere. By an ADMIN of its unit or one above. */
export async function revokeRole(ctx: Context, raw: unknown): Promise<RoleGrant> {
  authorize(ctx.actor, "revokeRole");
  const { idempotencyKey, ...input } = parse(RevokeInput, raw);
  return once(ctx, {
    action: "revokeRole",
    key: idempotencyKey,
    input,
    load: (id) => existing(ctx, id, ["idempotencyKey"]),
    run: async (remember) => {
      const before = await existing(ctx, input.grantId, ["grantId"]);
      if (!may(ctx.actor, "readGrants", { unit: before.unit }))
        throw new Failure("NOT_FOUND", ["grantId"], { what: input.grantId });
      authorizeAt(ctx.actor, "revokeRole", { unit: before.unit });
      expectVersion(before, input.expectedVersion);
      if (before.revoked)
        throw new Failure("DUPLICATE", ["grantId"], revokedAlready(before.revoked.at));
      const revoked = { at: ctx.now.toISOString(), by: ctx.actor.subject, reason: input.reason };
      const after = { ...before, revoked, version: before.version + 1 };
      await transact(ctx, [
        ...remember(before.id),
        ...write(ctx, {
          entity: RoleGrantEntity,
          before,
          after,
          event: "role.revoked",
          reason: input.reason,
        }),
      ]);
      forgetRoles(ctx, before.subject);
      return after;
    },
  });
}

/** Whoever has none yet is given the role: for a machine's own operator, who asks no ADMIN. */
export function ensure(ctx: Context, raw: unknown): Promise<RoleGrant> {
  const { idempotencyKey: _, ...asked } = parse(GrantInput, raw);
  return again(ctx, async () => {
    const grant = await granting(ctx, asked);
    const held = (await grantsOf(ctx, asked.subject)).find(
      (each) =>
        keyOf(each) === keyOf(grant) &&
        isInForce(each, dayOf(ctx.now)) &&
        each.denunciations === grant.denunciations,
    );
    if (held) return held;
    await orAgain(
      transact(ctx, write(ctx, { entity: RoleGrantEntity, after: grant, event: "role.granted" })),
    );
    forgetRoles(ctx, asked.subject);
    return grant;
  });
}

/** The refusal of taking back what was taken back before. */
export const revokedAlready = (at: string): Phrase => {
  const day = dayOf(new Date(at));
  return { vi: `Đã bị thu hồi ngày ${inVietnamese(day)}.`, en: `Already revoked on ${day}.` };
};

async function existing(ctx: Context, id: string, path: readonly string[]): Promise<RoleGrant> {
  const found = await byId(ctx, id, { consistent: true });
  if (!found) throw new Failure("NOT_FOUND", path, { what: id });
  return found;
}
