import { authorize, Worklist } from "@doithoai/core";
import { connection, windowOf } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import type { Queries } from "./complete.ts";

/** The bodies on whose behalf the viewer works: the one a grant names, or the People's Committee of its unit. */
async function bodiesOf({ actor, loaders, now }: GatewayContext): Promise<readonly string[]> {
  const bodies = await Promise.all(
    actor.grants.map(async ({ organizationId, unitCode }) => organizationId ?? Worklist.committeeOf((await loaders.unitsOf.load(unitCode)) ?? [], now)),
  );
  return [...new Set(bodies.flatMap((id) => id ?? []))];
}

export const worklistQueries: Queries<"worklist"> = {
  worklist: async (_, args, ctx) => {
    authorize(ctx.actor, "readWorklist");
    const bodies = await bodiesOf(ctx);
    const scope = scopeOf("worklist", bodies);
    const window = windowOf(scope, args);
    const { rows, more } = await Worklist.owedBy(ctx, bodies, window);
    return connection(scope, window, { rows: rows.map(({ value, cursor }) => ({ node: value, at: cursor })), more });
  },
};
