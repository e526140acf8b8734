import type { Context } from "../request/context.ts";
import { decode, get, queryAll } from "../table/read.ts";
import { DirectiveEntity, directiveKey } from "./entity.ts";
import type { Directive } from "./shape.ts";

export async function byId(
  ctx: Context,
  id: string,
  options?: { consistent?: boolean },
): Promise<Directive | undefined> {
  const key = directiveKey(id);
  return key && get(ctx, DirectiveEntity, key, options);
}

/**
 * Reads the directives of a session in the order of their numbers, in one Query. A notice has at
 * most 40 directives, and later notices may add more.
 */
export async function listBySession(ctx: Context, session: string): Promise<readonly Directive[]> {
  const items = await queryAll(ctx, {
    consistent: true,
    pk: DirectiveEntity.partition({ session }),
    ...DirectiveEntity.range(),
  });
  return items.flatMap((item) => decode(ctx, DirectiveEntity, item) ?? []);
}
