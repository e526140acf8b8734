import { type Context, type ExternalRef, findByExternalRef, Opinion } from "@doithoai/core";
import { recordBodies } from "./bodies.ts";
import { inOrder } from "./in-order.ts";
import { withOwnIds } from "./own-ids.ts";
import type { OpinionSample } from "./types.ts";

interface Input {
  readonly ref: ExternalRef;
  readonly sessionId: string;
  readonly opinions: readonly OpinionSample[];
}

/**
 * Records the opinions that do not exist yet. Returns a function that maps each number to an id.
 */
export async function recordOpinions(
  ctx: Context,
  { ref, sessionId, opinions }: Input,
): Promise<(number: string) => string> {
  const idOf = await recordBodies(
    ctx,
    opinions.flatMap(({ assignment, responses = [] }) => [
      ...(assignment ? [assignment.body] : []),
      ...responses.map(({ body }) => body),
    ]),
  );
  // Each opinion is looked up, not recorded with `upsert`: an upsert that names a citizen would
  // write a new citizen at every load.
  const idsOf = opinions.map(async ({ number, assignment, responses = [], ...opinion }, i) => {
    const externalRef = { system: ref.system, value: `${ref.value}/${number}` };
    const existing = await findByExternalRef(ctx, "opinion", externalRef);
    if (existing !== undefined) return [number, existing] as const;
    const { id } = await Opinion.record(withOwnIds(inOrder(ctx, i), externalRef), {
      ...opinion,
      sessionId,
      externalRef,
      assignment: assignment && { ...assignment, organizationId: idOf(assignment.body) },
      responses: responses.map(({ body, ...response }) => ({
        ...response,
        organizationId: idOf(body),
      })),
    });
    return [number, id] as const;
  });
  const ids = new Map(await Promise.all(idsOf));
  return (number) => {
    const id = ids.get(number);
    if (id === undefined) throw new RangeError(`no opinion ${number} in ${ref.value}`);
    return id;
  };
}
