import { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { batchGet, decode, keyText } from "../table/read.ts";
import * as Unit from "../unit/index.ts";
import { OrganizationEntity } from "./entity.ts";
import type { Organization, Snapshot } from "./shape.ts";
import { STANDARD, standardBody, standardKindOf } from "./standard.ts";

type Reader = Pick<Context, "table" | "until">;

const keyOf = (id: string) => OrganizationEntity.keyOf({ id });

/** Bodies by id. One request for recorded bodies, one for the units of standard bodies. */
export async function byIds(
  ctx: Reader,
  ids: readonly string[],
  options?: { consistent?: boolean },
): Promise<ReadonlyMap<string, Organization>> {
  const standard = ids.filter((id) => standardKindOf(id));
  const stored = ids.filter((id) => !standardKindOf(id));
  const refs = standard.flatMap(
    (id) => Unit.refOf(id.replace(/^org_/, "unt_").split(".").slice(0, 2).join(".")) ?? [],
  );
  const [units, items] = await Promise.all([
    refs.length > 0 ? Unit.byRefs(ctx, refs) : new Map<string, Unit.Unit>(),
    batchGet(ctx, stored.map(keyOf), options),
  ]);
  const derived = [...units.values()].flatMap((unit) =>
    STANDARD.map((kind) => standardBody(unit, kind)),
  );
  const found = stored.flatMap(
    (id) => decode(ctx, OrganizationEntity, items.get(keyText(keyOf(id)))) ?? [],
  );
  return new Map([...derived, ...found].map((body) => [body.id, body]));
}

/** Standard bodies as they are stored, by their ids. Most are not stored. One request. */
async function storedOf(
  ctx: Reader,
  ids: readonly string[],
  options?: { consistent?: boolean },
): Promise<ReadonlyMap<string, Organization>> {
  const items = await batchGet(ctx, ids.filter(standardKindOf).map(keyOf), options);
  const found = [...items.values()].flatMap((item) => decode(ctx, OrganizationEntity, item) ?? []);
  return new Map(found.map((body) => [body.id, body]));
}

/** A body with what is stored of it beside its name, its kind and its unit. */
const withStored = (body: Organization, stored: Organization | undefined): Organization =>
  stored
    ? {
        ...body,
        version: stored.version,
        officialId: stored.officialId,
        aliases: stored.aliases,
        mergedFrom: stored.mergedFrom,
      }
    : body;

/** Bodies by id, as `byIds`, with what is stored of standard bodies. One request more for these. */
export async function bodiesByIds(
  ctx: Context,
  ids: readonly string[],
  options?: { consistent?: boolean },
): Promise<ReadonlyMap<string, Organization>> {
  const [bodies, stored] = await Promise.all([
    byIds(ctx, ids, options),
    storedOf(ctx, ids, options),
  ]);
  return new Map([...bodies].map(([id, body]) => [id, withStored(body, stored.get(id))]));
}

/** The names under which a body is known: its name, its former ones and its other ones. */
export const namesOf = ({
  name,
  formerNames,
  aliases,
}: Pick<Organization, "name" | "formerNames" | "aliases">): readonly string[] => [
  name,
  ...formerNames.map((former) => former.name),
  ...aliases,
];

/** The bodies that were merged into these, by the ids of the latter. One request. */
export async function mergedBodies(
  ctx: Reader,
  ids: readonly string[],
): Promise<readonly string[]> {
  const items = await batchGet(ctx, ids.map(keyOf));
  return [...items.values()].flatMap(
    (item) => decode(ctx, OrganizationEntity, item)?.mergedFrom ?? [],
  );
}

/**
 * The snapshots of the bodies in an input.
 * @throws Failure NOT_FOUND at the path of the first unknown id.
 */
export async function snapshots(
  ctx: Context,
  named: readonly { readonly id: string; readonly path: readonly string[] }[],
): Promise<(id: string) => Snapshot> {
  const found =
    named.length > 0
      ? await byIds(ctx, [...new Set(named.map(({ id }) => id))], { consistent: true })
      : new Map<string, Organization>();
  for (const { id, path } of named)
    if (!found.has(id)) throw new Failure("NOT_FOUND", path, { what: id });
  return (id) => {
    const body = found.get(id);
    if (!body) throw new RangeError(`the body ${id} was not loaded`);
    return { id: body.id, name: body.name };
  };
}
