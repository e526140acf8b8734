import type { Context } from "../request/context.ts";
import { batchGet, decode, get, keyText } from "../table/read.ts";
import { SessionEntity, sessionKey } from "./entity.ts";
import type { Session } from "./shape.ts";

export async function byId(
  ctx: Context,
  id: string,
  options?: { consistent?: boolean },
): Promise<Session | undefined> {
  const key = sessionKey(id);
  return key && get(ctx, SessionEntity, key, options);
}

/** Reads sessions by id, 100 per request. */
export async function byIds(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Session>> {
  const items = await batchGet(
    ctx,
    ids.flatMap((id) => sessionKey(id) ?? []),
  );
  return new Map(
    ids.flatMap((id) => {
      const key = sessionKey(id);
      const session = key && decode(ctx, SessionEntity, items.get(keyText(key)));
      return session ? [[id, session]] : [];
    }),
  );
}
