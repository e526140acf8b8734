import type { EventName } from "../change/event-names.ts";
import { write } from "../change/write.ts";
import { DirectiveEntity, directiveKey } from "../directive/entity.ts";
import { byId as directiveById } from "../directive/read.ts";
import type { Directive } from "../directive/shape.ts";
import { Failure } from "../kernel/errors.ts";
import { type Kind, parseId } from "../kernel/id.ts";
import { OpinionEntity, opinionKey } from "../opinion/entity.ts";
import { byId as opinionById } from "../opinion/read.ts";
import type { Opinion } from "../opinion/shape.ts";
import type { Snapshot as Organization } from "../organization/shape.ts";
import { RecommendationEntity, recommendationKey } from "../recommendation/entity.ts";
import { byId as recommendationById } from "../recommendation/read.ts";
import type { Recommendation } from "../recommendation/shape.ts";
import type { Context } from "../request/context.ts";
import { SessionEntity, sessionKey } from "../session/entity.ts";
import { byId as sessionById } from "../session/read.ts";
import type { Session } from "../session/shape.ts";
import type { Entity, Key } from "../table/entity.ts";
import { batchGet, decode, keyText } from "../table/read.ts";
import type { Part } from "../table/write.ts";

/** What carries documents and deadlines. */
export type Carrier = Session | Opinion | Directive | Recommendation;
interface Carried {
  readonly documents: Session["documents"];
  readonly deadlines: Session["deadlines"];
}

export interface Held {
  readonly before: Carrier;
  /** The body on whose behalf it is handled: an officer of another is refused. */
  readonly handledBy: Organization | null;
  readonly change: (
    to: Partial<Carried>,
    told: { readonly event: EventName; readonly reason?: string },
  ) => { readonly after: Carrier; readonly puts: readonly Part[] };
}

interface Concept<T> {
  readonly entity: Entity<T>;
  readonly byId: (
    ctx: Context,
    id: string,
    options: { consistent: boolean },
  ) => Promise<T | undefined>;
  readonly handledBy: (subject: T) => Organization | null;
}

const held =
  <T extends Carrier>({ entity, byId, handledBy }: Concept<T>) =>
  async (ctx: Context, id: string): Promise<Held | undefined> => {
    const before = await byId(ctx, id, { consistent: true });
    if (!before) return undefined;
    const change: Held["change"] = (
      to,
      { event, reason = null }: { event: EventName; reason?: string | null },
    ) => {
      const after = { ...before, ...to, version: before.version + 1 };
      return { after, puts: write(ctx, { entity, before, after, event, reason }) };
    };
    return { before, handledBy: handledBy(before), change };
  };

/** One line a concept. */
const HELD: Partial<Record<Kind, ReturnType<typeof held>>> = {
  session: held({ entity: SessionEntity, byId: sessionById, handledBy: () => null }),
  opinion: held({
    entity: OpinionEntity,
    byId: opinionById,
    handledBy: ({ assignment }) => assignment?.organization ?? null,
  }),
  directive: held({ entity: DirectiveEntity, byId: directiveById, handledBy: ({ lead }) => lead }),
  recommendation: held({
    entity: RecommendationEntity,
    byId: recommendationById,
    handledBy: ({ body }) => body,
  }),
};

/** The session, opinion, directive or recommendation with this id, to change what it carries. @throws Failure NOT_FOUND at `path`. */
export async function carrier(
  ctx: Context,
  id: string,
  { path, named = id }: { path: readonly string[]; named?: string },
): Promise<Held> {
  const found = await HELD[parseId(id)?.kind ?? "unit"]?.(ctx, id);
  if (!found) throw new Failure("NOT_FOUND", path, { what: named });
  return found;
}

/** Where each kind lies, and how it is read. */
const READ: Partial<
  Record<
    Kind,
    {
      readonly keyOf: (id: string) => Key | undefined;
      readonly entity: Pick<Entity<Carrier>, "fromItem">;
    }
  >
> = {
  session: { keyOf: sessionKey, entity: SessionEntity },
  opinion: { keyOf: opinionKey, entity: OpinionEntity },
  directive: { keyOf: directiveKey, entity: DirectiveEntity },
  recommendation: { keyOf: recommendationKey, entity: RecommendationEntity },
};

/** What carries deadlines, of all kinds together by id: 100 a request. */
export async function carriersByIds(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Carrier>> {
  const named = ids.flatMap((id) => {
    const read = READ[parseId(id)?.kind ?? "unit"];
    const key = read?.keyOf(id);
    return read && key ? [{ id, key, entity: read.entity }] : [];
  });
  const items = await batchGet(
    ctx,
    named.map(({ key }) => key),
  );
  return new Map(
    named.flatMap(({ id, key, entity }) => {
      const found = decode(ctx, entity, items.get(keyText(key)));
      return found ? [[id, found]] : [];
    }),
  );
}
