import { DirectiveEntity } from "../directive/entity.ts";
import * as Directive from "../directive/labels.ts";
import { isOpen as isOpenDirective } from "../directive/status.ts";
import { toId } from "../kernel/id.ts";
import { OpinionEntity } from "../opinion/entity.ts";
import * as Opinion from "../opinion/labels.ts";
import { isOpen as isOpenOpinion } from "../opinion/status.ts";
import type { Context } from "../request/context.ts";
import { query } from "../table/read.ts";

interface Stated<S> {
  readonly id: string;
  readonly status: S;
}

/** The ids of the directives and opinions that are still open. Pure. */
export const openAmong = (
  directives: readonly Stated<Parameters<typeof isOpenDirective>[0]>[],
  opinions: readonly Stated<Parameters<typeof isOpenOpinion>[0]>[],
): readonly string[] => [
  ...directives.filter(({ status }) => isOpenDirective(status)).map(({ id }) => id),
  ...opinions.filter(({ status }) => isOpenOpinion(status)).map(({ id }) => id),
];

/**
 * Reads the ids of a session's open directives and opinions. A projection reads only their status.
 * Costs one Query per 1 MB of stored items.
 */
export async function openOf(ctx: Context, home: string): Promise<readonly string[]> {
  const open: string[] = [];
  let startKey: Readonly<Record<string, unknown>> | undefined;
  do {
    const rows = await query(ctx, {
      pk: OpinionEntity.partition({ home }),
      from: DirectiveEntity.range().from,
      to: OpinionEntity.range().to,
      project: ["status"],
      consistent: true,
      startKey,
    });
    for (const item of rows.items) {
      const opinion = OpinionEntity.slotsOf(item);
      if (opinion && isOpenOpinion(Opinion.Status.schema.parse(item.status)))
        open.push(toId("opinion", home, opinion.ulid));
      const directive = DirectiveEntity.slotsOf(item);
      if (directive && isOpenDirective(Directive.Status.schema.parse(item.status)))
        open.push(toId("directive", home, Number(directive.number)));
    }
    startKey = rows.lastKey;
  } while (startKey);
  return open;
}
