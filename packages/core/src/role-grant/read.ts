import { type Actor, type Grant, PUBLIC } from "../access/actor.ts";
import { cacheOf } from "../kernel/cache.ts";
import { type Day, dayOf } from "../kernel/day.ts";
import { withPredecessorBodies } from "../organization/successors.ts";
import type { Context } from "../request/context.ts";
import type { Table } from "../table/client.ts";
import { decode, get, queryAll } from "../table/read.ts";
import { codesTakenOver } from "../unit/succession.ts";
import { grantKey, hashSubject, RoleGrantEntity } from "./entity.ts";
import type { RoleGrant } from "./shape.ts";

type Reader = Pick<Context, "table" | "until">;

/**
 * A revoked role ends within this time in every process, and immediately in the process that
 * revoked it.
 */
const ROLES_KEPT_MS = 30_000;
/** The maximum of subjects with cached roles in a process. */
const PEOPLE_MAX = 5_000;

/** A grant, with the units and bodies whose work its unit and its body have taken over. */
interface Reaching {
  readonly grant: RoleGrant;
  readonly covers: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}
/** The grants of a person or connected system, by its subject. */
const kept = cacheOf<Table["client"], readonly Reaching[]>({
  max: PEOPLE_MAX,
  ttlMs: ROLES_KEPT_MS,
});

/** Clears the cached roles of a subject in this process. */
export const forgetRoles = ({ table }: Pick<Context, "table">, subject: string): void =>
  kept.forget(table.client, subject);

/** All grants of a subject, including revoked ones, oldest first. One Query. */
export async function grantsOf(ctx: Reader, subject: string): Promise<readonly RoleGrant[]> {
  const items = await queryAll(ctx, {
    pk: RoleGrantEntity.partition({ member: hashSubject(subject) }),
    ...RoleGrantEntity.range(),
    consistent: true,
  });
  // The key contains only a hash of the subject, so the subject itself is compared too.
  return items
    .flatMap((item) => decode(ctx, RoleGrantEntity, item) ?? [])
    .filter((grant) => grant.subject === subject);
}

async function read(ctx: Reader, subject: string): Promise<readonly Reaching[]> {
  const grants = (await grantsOf(ctx, subject)).filter(({ revoked }) => revoked === null);
  const taken = await codesTakenOver(
    ctx,
    grants.map(({ unit }) => unit.code),
  );
  return Promise.all(
    grants.map(async (grant) => ({
      grant,
      covers: taken.get(grant.unit.code) ?? new Set([grant.unit.code]),
      bodies: new Set(
        grant.organization ? await withPredecessorBodies(ctx, grant.organization.id) : [],
      ),
    })),
  );
}

/** Whether a grant is valid on a day. */
export const isInForce = (
  { revoked, from, to }: Pick<RoleGrant, "revoked" | "from" | "to">,
  on: Day,
): boolean => revoked === null && from <= on && (to === null || on <= to);

/** The caller with the roles that are valid today. PUBLIC without a sign-in. */
export async function actorOf(
  ctx: Reader & Pick<Context, "now">,
  who: { readonly subject: string; readonly client: string | null } | undefined,
): Promise<Actor> {
  if (!who) return PUBLIC;
  const today = dayOf(ctx.now);
  const grants = await kept.get(ctx.table.client, who.subject, () => read(ctx, who.subject));
  return {
    ...who,
    isSignedIn: true,
    grants: grants.flatMap((each) => (isInForce(each.grant, today) ? [toGrant(each)] : [])),
  };
}

const toGrant = ({
  grant: { role, unit, organization, denunciations, scopes },
  covers,
  bodies,
}: Reaching): Grant => ({
  role,
  unitCode: unit.code,
  organizationId: organization?.id ?? null,
  denunciations,
  scopes,
  covers,
  bodies,
});

export async function byId(
  ctx: Reader,
  id: string,
  options?: { consistent?: boolean },
): Promise<RoleGrant | undefined> {
  const key = grantKey(id);
  return key && get(ctx, RoleGrantEntity, key, options);
}
