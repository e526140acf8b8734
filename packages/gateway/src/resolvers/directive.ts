import { Directive as Directives, Table } from "@doithoai/core";
import { connection, slice, windowOf } from "../connection.ts";
import { scopeOf } from "../cursor.ts";
import type { DirectiveResolvers } from "../generated/resolvers.ts";
import { homeOf } from "../loaders.ts";
import type { DirectiveModel } from "../models.ts";
import { changes } from "./change.ts";
import type { Complete, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { unitList, unsupported } from "./list.ts";

export const Directive: Complete<DirectiveResolvers, DirectiveModel> = {
  opinions: async ({ opinionIds }, _, { loaders }) => {
    const found = await Promise.all(opinionIds.map((id) => loaders.opinion.load(id)));
    return found.flatMap((opinion) => opinion ?? []);
  },
  session: async ({ sessionId }, _, { loaders }) => (await loaders.session.load(sessionId)) ?? null,
  deadlines: deadlinesOf,
  changes,
};

export const directiveQueries: Queries<"directives"> = {
  directives: async (_, { where, ...args }, ctx) => {
    const { sessionId, unitCode, organizationId, status } = where;
    const anchors = [sessionId, unitCode, organizationId].filter((anchor) => anchor !== null && anchor !== undefined);
    if (anchors.length !== 1) throw unsupported("sessionId | unitCode | organizationId");
    const matches = status ? (row: Table.Item) => row.status === status : undefined;
    if (unitCode)
      return unitList(ctx, [where], args, {
        entity: Directives.DirectiveEntity,
        kind: "DIRECTIVE",
        places: { index: "unitDay", codes: [unitCode] },
        where: matches,
      });
    const scope = scopeOf("directives", where);
    const window = windowOf(scope, args);
    if (sessionId) {
      const all = await ctx.loaders.directivesOf.load(homeOf(sessionId));
      return connection(
        scope,
        window,
        slice(
          all.filter((directive) => !status || directive.status === status),
          window,
          ({ number }) => String(number),
        ),
      );
    }
    const range = status ? { from: `${status}#`, to: `${status}#${Table.LAST}` } : {};
    const { rows, more } = await Table.list(ctx, {
      ...window,
      ...range,
      entity: Directives.DirectiveEntity,
      index: "organizationState",
      partitions: [`DIRECTIVE#${organizationId}`],
      descending: false,
    });
    return connection(scope, window, { rows: rows.map(({ value, cursor }) => ({ node: value, at: cursor })), more });
  },
};
