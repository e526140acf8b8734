import { spellingOf } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { batchGet, decode } from "../table/read.ts";
import type * as Unit from "../unit/index.ts";
import { earlierIdOfName, idOfName, keyOfOfficialId } from "./body-id.ts";
import { type BodyName, BodyNameEntity } from "./name-entity.ts";
import { bodiesByIds } from "./read.ts";
import { recordedNamed, standardNamed } from "./same.ts";
import type { Organization } from "./shape.ts";

/** A name in a unit, or an official identifier. */
export interface Taken {
  /** The body that has it. */
  readonly body: Organization | undefined;
  /** Whether a body had it and gave it up. */
  readonly isReleased: boolean;
}
const FREE: Taken = { body: undefined, isReleased: false };

export interface Asked {
  readonly unit: Unit.Snapshot | null;
  readonly names: readonly string[];
  readonly officialId: string | null;
}
export interface Found {
  /** The body that has one of the names, in any spelling. */
  readonly named: (name: string) => Taken;
  readonly official: Taken;
}

export const secondsOf = (now: Date): number => Math.floor(now.getTime() / 1_000);
const isReleased = ({ expiresAt }: BodyName, now: Date): boolean =>
  expiresAt !== undefined && expiresAt < secondsOf(now);

/** The bodies that now have these further names or official identifiers, by the keys of both. */
async function claimsOf(
  ctx: Context,
  keys: readonly string[],
): Promise<ReadonlyMap<string, BodyName>> {
  const items = await batchGet(
    ctx,
    keys.map((key) => BodyNameEntity.keyOf({ key })),
    { consistent: true },
  );
  const claims = [...items.values()].flatMap((item) => decode(ctx, BodyNameEntity, item) ?? []);
  return new Map(claims.map((claim) => [claim.key, claim]));
}

/**
 * The bodies of a unit that have these names, and the body that has the official identifier. Costs
 * two reads, and one Query for each name that no body has: bodies that were recorded before
 * spellings were compared are found by the index, which may be some moments late.
 */
export async function takenBy(ctx: Context, { unit, names, officialId }: Asked): Promise<Found> {
  const asked = names.map((name) => {
    const standard = unit ? standardNamed(unit, name)?.id : undefined;
    return { name, key: idOfName(unit, name), standard };
  });
  const officialKey = officialId === null ? null : keyOfOfficialId(officialId);
  const claims = await claimsOf(ctx, [...asked.map(({ key }) => key), officialKey ?? []].flat());
  const holderOf = (key: string | null): string | undefined => {
    const claim = claims.get(key ?? "");
    return claim && !isReleased(claim, ctx.now) ? claim.bodyId : undefined;
  };
  const candidatesOf = ({ name, key, standard }: (typeof asked)[number]): readonly string[] =>
    standard === undefined
      ? [earlierIdOfName(unit, name), key, holderOf(key)].flatMap((id) => id ?? [])
      : [standard];
  const ids = [...asked.flatMap(candidatesOf), holderOf(officialKey) ?? []].flat();
  const bodies = await bodiesByIds(ctx, [...new Set(ids)], { consistent: true });
  const takenAs = (body: Organization | undefined, key: string): Taken => ({
    body,
    isReleased: body === undefined && claims.has(key),
  });
  const found = new Map(
    await Promise.all(
      asked.map(async (each): Promise<readonly [string, Taken]> => {
        const [known] = candidatesOf(each).flatMap((id) => bodies.get(id) ?? []);
        const body = known ?? (await recordedNamed(ctx, unit, each.name));
        return [spellingOf(each.name), takenAs(body, each.key)];
      }),
    ),
  );
  return {
    named: (name) => found.get(spellingOf(name)) ?? FREE,
    official:
      officialKey === null ? FREE : takenAs(bodies.get(holderOf(officialKey) ?? ""), officialKey),
  };
}
