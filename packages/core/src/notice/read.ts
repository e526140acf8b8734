import { partsOf } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import { fill } from "../table/key.ts";
import { decode, get, LAST, queryAll } from "../table/read.ts";
import { NoticeEntity } from "./entity.ts";
import type { Notice } from "./shape.ts";

export async function byId(ctx: Context, id: string): Promise<Notice | undefined> {
  const [session, ordinal] = partsOf("notice", id) ?? [];
  if (!session || !ordinal || !/^\d{1,3}$/.test(ordinal)) return undefined;
  return get(
    ctx,
    NoticeEntity,
    { pk: `DIALOGUE#${session}`, sk: fill("2-NOTICE#{ordinal}", { ordinal: Number(ordinal) }) },
    { consistent: true },
  );
}

/** The notices of a session, the first and those that amended it: one Query. */
export async function ofSession(ctx: Context, session: string): Promise<readonly Notice[]> {
  const items = await queryAll(ctx, {
    consistent: true,
    pk: `DIALOGUE#${session}`,
    from: "2-NOTICE#",
    to: `2-NOTICE#${LAST}`,
  });
  return items.flatMap((item) => decode(ctx, NoticeEntity, item) ?? []);
}
