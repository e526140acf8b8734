import { partsOf } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import { decode, get, queryAll } from "../table/read.ts";
import { NoticeEntity } from "./entity.ts";
import type { Notice } from "./shape.ts";

export async function byId(ctx: Context, id: string): Promise<Notice | undefined> {
  const [session, ordinal] = partsOf("notice", id) ?? [];
  if (!session || !ordinal || !/^\d{1,3}$/.test(ordinal)) return undefined;
  return get(ctx, NoticeEntity, NoticeEntity.keyOf({ session, ordinal: Number(ordinal) }), {
    consistent: true,
  });
}

/** Reads the first notice of a session and its amendments in one Query. */
export async function listBySession(ctx: Context, session: string): Promise<readonly Notice[]> {
  const items = await queryAll(ctx, {
    consistent: true,
    pk: NoticeEntity.partition({ session }),
    ...NoticeEntity.range(),
  });
  return items.flatMap((item) => decode(ctx, NoticeEntity, item) ?? []);
}
