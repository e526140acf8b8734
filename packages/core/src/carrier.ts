import type { Context } from "./context.ts";
import { DirectiveEntity } from "./directive/entity.ts";
import { byId as directiveById } from "./directive/read.ts";
import type { Directive } from "./directive/shape.ts";
import { Failure } from "./errors.ts";
import { type Kind, parseId } from "./id.ts";
import { OpinionEntity } from "./opinion/entity.ts";
import { byId as opinionById } from "./opinion/read.ts";
import type { Opinion } from "./opinion/shape.ts";
import { write } from "./outbox/index.ts";
import { SessionEntity } from "./session/entity.ts";
import { byId as sessionById } from "./session/read.ts";
import type { Session } from "./session/shape.ts";
import type { Entity } from "./table/entity.ts";
import type { Put } from "./table/write.ts";

/** What carries documents and deadlines. */
export type Carrier = Session | Opinion | Directive;
type Carried = Pick<Carrier, "documents" | "deadlines">;

export interface Held {
  readonly before: Carrier;
  /** The body on whose behalf it is handled: an officer of another is refused. */
  readonly handledBy: string | null;
  readonly change: (
    to: Partial<Carried>,
    told: { readonly event: string; readonly reason?: string },
  ) => { readonly after: Carrier; readonly puts: readonly Put[] };
}

interface Concept<T> {
  readonly entity: Entity<T>;
  readonly byId: (ctx: Context, id: string, options: { consistent: boolean }) => Promise<T | undefined>;
  readonly handledBy: (subject: T) => string | null;
}

const held =
  <T extends Carrier>({ entity, byId, handledBy }: Concept<T>) =>
  async (ctx: Context, id: string): Promise<Held | undefined> => {
    const before = await byId(ctx, id, { consistent: true });
    if (!before) return undefined;
    const change: Held["change"] = (to, { event, reason = null }: { event: string; reason?: string | null }) => {
      const after = { ...before, ...to, version: before.version + 1 };
      return { after, puts: write(ctx, { entity, before, after, event, reason }) };
    };
    return { before, handledBy: handledBy(before), change };
  };

/** One line a concept. */
const CARRIERS: Partial<Record<Kind, ReturnType<typeof held>>> = {
  session: held({ entity: SessionEntity, byId: sessionById, handledBy: () => null }),
  opinion: held({ entity: OpinionEntity, byId: opinionById, handledBy: ({ assignment }) => assignment?.organization.id ?? null }),
  directive: held({ entity: DirectiveEntity, byId: directiveById, handledBy: ({ lead }) => lead.id }),
};

/** The session, opinion or directive with this id, to change what it carries. @throws Failure NOT_FOUND at `path`. */
export async function carrier(ctx: Context, id: string, path: readonly string[]): Promise<Held> {
  const found = await CARRIERS[parseId(id)?.kind ?? "unit"]?.(ctx, id);
  if (!found) throw new Failure("NOT_FOUND", path, { what: id });
  return found;
}
