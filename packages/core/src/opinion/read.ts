import { type Day, parseDay } from "../kernel/day.ts";
import type { Context } from "../request/context.ts";
import type { Tallied } from "../session/reconciliation.ts";
import type { Item } from "../table/entity.ts";
import { type Listed, listVisible, type Window } from "../table/list.ts";
import { batchGet, decode, get, keyText, queryAll } from "../table/read.ts";
import { TABLE } from "../table/table.ts";
import { OpinionEntity, opinionKey, TrackingEntity } from "./entity.ts";
import type { Opinion } from "./shape.ts";

export async function byId(
  ctx: Context,
  id: string,
  options?: { consistent?: boolean },
): Promise<Opinion | undefined> {
  const key = opinionKey(id);
  return key && get(ctx, OpinionEntity, key, options);
}

/** Reads opinions by id, 100 per request. */
export async function byIds(
  ctx: Context,
  ids: readonly string[],
  options?: { consistent?: boolean },
): Promise<ReadonlyMap<string, Opinion>> {
  const items = await batchGet(
    ctx,
    ids.flatMap((id) => opinionKey(id) ?? []),
    options,
  );
  return new Map(
    ids.flatMap((id) => {
      const key = opinionKey(id);
      const opinion = key && decode(ctx, OpinionEntity, items.get(keyText(key)));
      return opinion ? [[id, opinion]] : [];
    }),
  );
}

/** The opinion with one of these tracking codes. */
export async function byTrackingCode(
  ctx: Context,
  codes: readonly string[],
): Promise<Opinion | undefined> {
  const items = await batchGet(
    ctx,
    codes.map((code) => TrackingEntity.keyOf({ code })),
  );
  const [found] = [...items.values()].flatMap((item) => decode(ctx, TrackingEntity, item) ?? []);
  return found && byId(ctx, found.opinionId);
}

interface OfHome extends Window {
  readonly home: string;
  /** Filters by the caller's arguments and access. If absent, all opinions pass. */
  readonly where?: ((opinion: Opinion) => boolean) | undefined;
}

/**
 * One page of the opinions of a home, in the order of recording. A cursor is the ULID part of an
 * opinion id.
 */
export async function listByHome(
  ctx: Context,
  { home, cursor, where = () => true, ...window }: OfHome,
): Promise<Listed<Opinion>> {
  const { rows, stoppedAt, more } = await listVisible(
    ctx,
    {
      ...window,
      partitions: [OpinionEntity.partition({ home })],
      ...OpinionEntity.range(),
      descending: false,
      cursor: cursor === undefined ? undefined : OpinionEntity.prefix({ ulid: cursor }),
    },
    async (items) =>
      items.map((item) => {
        const opinion = decode(ctx, OpinionEntity, item, window.damaged);
        return opinion instanceof Error || (opinion && where(opinion)) ? opinion : undefined;
      }),
  );
  const ownPart = (sortKey: string): string => sortKey.slice(OpinionEntity.prefix().length);
  return {
    more,
    rows: rows.map(({ value, cursor: at }) => ({ value, cursor: ownPart(at) })),
    ...(stoppedAt !== undefined && { stoppedAt: ownPart(stoppedAt) }),
  };
}

/** Reads all opinions of a home, in the order of recording. Costs one Query per 1 MB. */
export async function allOfHome(ctx: Context, home: string): Promise<readonly Opinion[]> {
  const items = await queryAll(ctx, {
    pk: OpinionEntity.partition({ home }),
    ...OpinionEntity.range(),
  });
  return items.flatMap((item) => decode(ctx, OpinionEntity, item) ?? []);
}

/** Reads attributes of every opinion of a home. The projection leaves out the texts. */
const attributesOf = (
  ctx: Context,
  home: string,
  project: readonly string[],
): Promise<readonly Item[]> =>
  queryAll(ctx, {
    pk: OpinionEntity.partition({ home }),
    ...OpinionEntity.range(),
    project,
    consistent: true,
  });

/** Reads channel and turn of every opinion of a session. */
export async function countRowsOf(ctx: Context, home: string): Promise<readonly Tallied[]> {
  const rows = await attributesOf(ctx, home, ["kind", "turn"]);
  return rows.map(({ kind, turn }) => ({
    channel: String(kind),
    turn: typeof turn === "number" ? turn : null,
  }));
}

interface Receipt {
  readonly channel: string;
  readonly receivedOn: Day;
}

/** Reads channel and day of receipt of every opinion of a session. */
export async function receiptsOf(ctx: Context, home: string): Promise<readonly Receipt[]> {
  const { partitionKey, sortKey } = TABLE.indexes.unitDay;
  const rows = await attributesOf(ctx, home, ["kind", partitionKey, sortKey]);
  return rows.flatMap((row) => {
    const slots = OpinionEntity.index.unitDay.slotsOf(row);
    return slots ? [{ channel: String(row.kind), receivedOn: parseDay(slots.day) }] : [];
  });
}
