import type { Context } from "../context.ts";
import { partsOf, toId } from "../id.ts";
import { fill } from "../table/key.ts";
import { get } from "../table/read.ts";
import { NoticeEntity } from "./entity.ts";
import type { Notice } from "./shape.ts";

export const idOf = (session: string, ordinal: number): string => toId("notice", session, ordinal);

export async function byId(ctx: Context, id: string): Promise<Notice | undefined> {
  const [session, ordinal] = partsOf("notice", id) ?? [];
  if (!session || !ordinal || !/^\d{1,3}$/.test(ordinal)) return undefined;
  return get(ctx, NoticeEntity, { pk: `DIALOGUE#${session}`, sk: fill("2-NOTICE#{ordinal}", { ordinal: Number(ordinal) }) }, { consistent: true });
}
