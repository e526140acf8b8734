import { parseId } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import { batchGet, decode, get } from "../table/read.ts";
import { ClientEntity, LastUseEntity } from "./entity.ts";
import type { Client } from "./shape.ts";

type Reader = Pick<Context, "table" | "until">;

/** The prefix of the subjects of connected systems. No issuer can have this name. */
const CLIENTS = "client";
export const subjectOf = (clientId: string): string => `${CLIENTS}:${clientId}`;

export async function clientById(ctx: Reader, id: string): Promise<Client | undefined> {
  return parseId(id)?.kind === "client"
    ? get(ctx, ClientEntity, ClientEntity.keyOf({ id }), { consistent: true })
    : undefined;
}

/** The last sign-in of systems, by their ids, if there is one. 100 per request. */
export async function lastUsed(
  ctx: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const items = await batchGet(
    ctx,
    ids.map((id) => LastUseEntity.keyOf({ id })),
  );
  return new Map(
    [...items.values()]
      .flatMap((item) => decode(ctx, LastUseEntity, item) ?? [])
      .map(({ clientId, at }) => [clientId, at]),
  );
}
