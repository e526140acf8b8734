import * as z from "zod";
import { RESERVED_SUBJECT } from "../access/actor.ts";
import { lineOf } from "../access/permissions.ts";
import { writeParts } from "../change/write.ts";
import { tooEarly } from "../kernel/date-rules.ts";
import { type Day, dayOf, formatVietnamese } from "../kernel/day.ts";
import { Failure, Failures, type Phrase, tooMany } from "../kernel/errors.ts";
import { HINTS } from "../kernel/hints.ts";
import { newUlid } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import { optional, zDay, zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import { NOTE_MAX, zText } from "../kernel/text.ts";
import * as Organization from "../organization/index.ts";
import type { Context } from "../request/context.ts";
import { get } from "../table/read.ts";
import { WriteConflict } from "../table/retry.ts";
import { create, type Part, replace, transact } from "../table/write.ts";
import * as Unit from "../unit/index.ts";
import type { StateRules } from "../use-case/allowed.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { decideSave } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { retryIfStale, retryOnConflict } from "../use-case/retry-on-conflict.ts";
import { ROLE_GRANT } from "./concept.ts";
import { GrantCounterEntity, grantId, hashSubject, RoleGrantEntity } from "./entity.ts";
import { forgetRoles, grantsOf, isInForce } from "./read.ts";
import { type RoleGrant, Shape, zSubject } from "./shape.ts";

const GrantInput = Shape.pick({
  role: true,
  to: true,
  denunciations: true,
  scopes: true,
}).extend({
  idempotencyKey: zIdempotencyKey,
  subject: zSubject,
  unitCode: z.string().min(1).max(120),
  organizationId: optional(zId),
  from: optional(zDay),
});
type Asked = Omit<z.output<typeof GrantInput>, "idempotencyKey">;

/**
 * The maximum of current role grants of a person or system. Requests read all of them together to
 * identify the caller.
 */
const GRANTS_MAX = 50;
/** The identity of a grant. A subject cannot hold two grants with the same key. */
const keyOf = ({
  role,
  unit,
  organization,
}: Pick<RoleGrant, "role" | "unit" | "organization">): string =>
  [role, Unit.refText(unit), organization?.id ?? ""].join(" ");

const SCOPES_OF_SYSTEMS: Phrase = {
  vi: "Chỉ hệ thống kết nối mới có phạm vi quyền.",
  en: "Only a connected system has scopes.",
};
const NAMED_ROLES: Phrase = {
  vi: "Chỉ công chức văn phòng và người đứng đầu mới được chỉ định đọc tố cáo.",
  en: "Only a clerk or a leader can be named to read denunciations.",
};
const outside = (unitCode: string): Phrase => ({
  vi: `Cơ quan phải thuộc đơn vị ${unitCode} hoặc đơn vị cấp dưới.`,
  en: `The body must belong to the unit ${unitCode} or to one below it.`,
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

/**
 * The requested grant, in the unit in force today.
 * @throws Failure NOT_FOUND for an unknown unit or body, CONFLICTING_INPUT for a body outside the
 *   unit.
 */
export async function buildGrant(ctx: Context, asked: Asked): Promise<RoleGrant> {
  const today = dayOf(ctx.now);
  const { unitCode, organizationId, from, ...kept } = asked;
  const [unit, bodies] = await Promise.all([
    Unit.require(ctx, { code: unitCode, at: today, path: ["unitCode"] }),
    Organization.byIds(ctx, organizationId === null ? [] : [organizationId], { consistent: true }),
  ]);
  const body = organizationId === null ? null : (bodies.get(organizationId) ?? null);
  if (organizationId !== null && body === null)
    throw new Failure("NOT_FOUND", ["organizationId"], { what: organizationId });
  // The grant includes everything that the body handles, so the body must belong to the unit or to
  // a unit below it.
  if (body !== null && !lineOf(body.unit).includes(unit.code))
    throw new Failure("CONFLICTING_INPUT", ["organizationId"], outside(unit.code));
  return {
    ...kept,
    id: grantId(asked.subject, newUlid(ctx.now)),
    version: 1,
    unit: Unit.toSnapshot(unit),
    from: from ?? today,
    revoked: null,
    organization: body && { id: body.id, name: body.name },
    grantedBy: ctx.actor.subject,
    recordedAt: ctx.now.toISOString(),
  };
}

const alreadyGranted = (id: string): Phrase => ({
  vi: `Đã được cấp vai trò này: ${id}.`,
  en: `This role is already granted: ${id}.`,
});

/** The number of all grants the subject ever had, and its current and future grants. */
export interface CurrentGrants {
  readonly grantCount: number;
  readonly held: readonly RoleGrant[];
}

async function holdingOf(ctx: Context, subject: string): Promise<CurrentGrants> {
  const member = hashSubject(subject);
  const today = dayOf(ctx.now);
  // The counter is read first. A grant written after this read changes the counter, and then this
  // grant is refused.
  const counter = GrantCounterEntity.keyOf({ member });
  const grantCount =
    (await get(ctx, GrantCounterEntity, counter, { consistent: true }))?.version ?? 0;
  const all = await grantsOf(ctx, subject);
  const held = all.filter(({ revoked, to }) => revoked === null && (to === null || to >= today));
  return { grantCount, held };
}

/**
 * The part of the transaction that counts a grant.
 * @throws Failure DUPLICATE if the subject has the same grant, TOO_MANY if it has too many.
 */
function counting(grant: RoleGrant, { grantCount, held }: CurrentGrants): Part {
  const same = held.find((each) => keyOf(each) === keyOf(grant));
  if (same) throw new Failure("DUPLICATE", ["role"], alreadyGranted(same.id));
  if (held.length >= GRANTS_MAX) throw tooMany(["subject"], GRANTS_MAX, "grants");
  const counted = { member: hashSubject(grant.subject), version: grantCount + 1 };
  return grantCount === 0
    ? create(GrantCounterEntity, counted, faster)
    : replace(GrantCounterEntity, counted, grantCount, faster);
}

const faster = () => new WriteConflict("another call granted a role to this subject");

/** Administrators cannot grant roles to themselves, to the public or to a system. */
function expectOther(subject: string, actor: string): readonly Failure[] {
  const expected =
    subject === actor
      ? HINTS["another person"]
      : subject.startsWith("client:")
        ? HINTS["no system"]
        : RESERVED_SUBJECT.test(subject)
          ? HINTS["a person"]
          : undefined;
  return expected ? [new Failure("INVALID", ["subject"], expected)] : [];
}

/** Grants a role for a unit and all units below. By an ADMIN of that unit or one above. */
export const grantRole = mutation({
  action: "grantRole",
  input: GrantInput.shape,
  check: (input, { today, actor }) => {
    const other = expectOther(input.subject, actor);
    return other.length > 0 ? other : contradictions(input, today);
  },
  onConflict: "refuse",
  load: (ctx, { idempotencyKey: _, ...asked }) => buildGrant(ctx, asked),
  access: ({ unit }) => [{ at: { unit } }],
  read: (ctx, { subject }) => holdingOf(ctx, subject),
  decide: (grant, _, __, holding) =>
    decideSave(
      ROLE_GRANT,
      { after: grant, event: "role.granted" },
      { extraParts: [counting(grant, holding)] },
    ),
  finish: async (ctx, grant) => {
    forgetRoles(ctx, grant.subject);
    return grant;
  },
  replay: replayById(ROLE_GRANT),
});

/** Whether a grant or a connected system was revoked. */
export const isRevoked = <R>(held: { readonly revoked: R | null }): held is { revoked: R } =>
  held.revoked !== null;

/** The steps on a grant. */
export const RULES = {
  revokeRole: (grant) => !isRevoked(grant),
} as const satisfies StateRules<RoleGrant>;

/** Revokes a role. It ends within 30 seconds in all processes. By an ADMIN of its unit or above. */
export const revokeRole = mutation({
  action: "revokeRole",
  input: {
    idempotencyKey: zIdempotencyKey,
    grantId: zId,
    expectedVersion: zVersion,
    reason: zText(NOTE_MAX),
  },
  onConflict: "refuse",
  load: (ctx, input) => loadExisting(ctx, ROLE_GRANT, input.grantId, ["grantId"]),
  access: (grant) => [accessTo(ROLE_GRANT, grant, ["grantId"])],
  version: (grant) => grant,
  decide: (before, { reason }, { now, actor }) => {
    if (isRevoked(before))
      throw new Failure("DUPLICATE", ["grantId"], revokedAlready(before.revoked.at));
    const revoked = { at: now.toISOString(), by: actor, reason };
    return decideSave(ROLE_GRANT, {
      before,
      after: { ...before, revoked },
      event: "role.revoked",
      reason,
    });
  },
  finish: async (ctx, grant) => {
    forgetRoles(ctx, grant.subject);
    return grant;
  },
  replay: replayById(ROLE_GRANT),
});

/** Grants a role unless the subject already has it. Without permission check, for operators. */
export function ensure(ctx: Context, raw: unknown): Promise<RoleGrant> {
  const { idempotencyKey: _, ...asked } = parse(GrantInput, raw);
  return retryOnConflict(ctx, async () => {
    const wrong = contradictions(asked, dayOf(ctx.now));
    if (wrong.length > 0) throw new Failures(wrong);
    const grant = await buildGrant(ctx, asked);
    const held = (await grantsOf(ctx, asked.subject)).find(
      (each) =>
        keyOf(each) === keyOf(grant) &&
        isInForce(each, dayOf(ctx.now)) &&
        each.denunciations === grant.denunciations,
    );
    if (held) return held;
    await retryIfStale(
      transact(
        ctx,
        writeParts(ctx, { entity: RoleGrantEntity, after: grant, event: "role.granted" }),
      ),
    );
    forgetRoles(ctx, asked.subject);
    return grant;
  });
}

/** The error text for a second revocation. */
export const revokedAlready = (at: string): Phrase => {
  const day = dayOf(new Date(at));
  return { vi: `Đã bị thu hồi ngày ${formatVietnamese(day)}.`, en: `Already revoked on ${day}.` };
};
