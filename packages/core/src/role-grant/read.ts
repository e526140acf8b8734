import { type Actor, type Grant, PUBLIC } from "../access/actor.ts";
import { cacheOf } from "../kernel/cache.ts";
import { type Day, dayOf } from "../kernel/day.ts";
import { withPredecessorBodies } from "../organization/successors.ts";
import type { Context } from "../request/context.ts";
import type { Table } from "../table/client.ts";
import { decode, get, queryAll } from "../table/read.ts";
import { codesTakenOver } from "../unit/succession.ts";
import { grantKey, memberOf, RoleGrantEntity } from "./entity.ts";
import type { RoleGrant } from "./shape.ts";

type Reader = Pick<Context, "table" | "until">;

/**
 * A role that was revoked stops within this long in every process, at once in the one that revoked
 * it.
 */
const ROLES_KEPT_MS = 30_000;
/** People whose roles a process keeps. */
const PEOPLE_MAX = 5_000;

/** A grant, and what its unit and body took over from others. */
interface Reaching {
  readonly grant: RoleGrant;
  readonly covers: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}
/** The grants of a person or a connected system, by its subject. */
const kept = cacheOf<Table["client"], readonly Reaching[]>({
  max: PEOPLE_MAX,
  ttlMs: ROLES_KEPT_MS,
});

/** After a change of somebody's roles, this process reads them again. */
export const forgetRoles = ({ table }: Pick<Context, "table">, subject: string): void =>
  kept.forget(table.client, subject);

/** All grants that somebody ever had, oldest first: one Query. */
export async function grantsOf(ctx: Reader, subject: string): Promise<readonly RoleGrant[]> {
  const items = await queryAll(ctx, {
    pk: RoleGrantEntity.partition({ member: memberOf(subject) }),
    ...RoleGrantEntity.range(),
    consistent: true,
  });
  // A hash stands for the subject in the key: the item has the last word.
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

/** Whether a grant holds on a day. */
export const isInForce = (
  { revoked, from, to }: Pick<RoleGrant, "revoked" | "from" | "to">,
  on: Day,
): boolean => revoked === null && from <= on && (to === null || on <= to);

/** Who asks, with the roles that are in force today. Nobody signed in: the public. */
export async function actorOf(
  ctx: Reader & Pick<Context, "now">,
  who: { readonly subject: string; readonly client: string | null } | undefined,
): Promise<Actor> {
  if (!who) return PUBLIC;
  const today = dayOf(ctx.now);
  const held = await kept.get(ctx.table.client, who.subject, () => read(ctx, who.subject));
  return {
    ...who,
    signedIn: true,
    grants: held.flatMap((each) => (isInForce(each.grant, today) ? [toGrant(each)] : [])),
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
