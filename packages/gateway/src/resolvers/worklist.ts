import {
  Addressee,
  authorize,
  type Day,
  mayAnywhere,
  partsOf,
  type Subject,
  toId,
  Worklist,
} from "@doithoai/core";
import { dayArgument } from "../arguments.ts";
import type { Work } from "../concepts/concept.ts";
import { CONCEPTS } from "../concepts/index.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import type { WorkItemResolvers, WorkKind } from "../generated/resolvers.ts";
import type { DeadlineModel, WorkItemModel } from "../models.ts";
import { tablePage, unlessDamaged } from "../table-page.ts";
import type { Complete, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { someOf } from "./list.ts";

type Owed = WorkItemModel["subject"];
type Worked = Pick<WorkItemModel, "subject" | "bodyId">;

/**
 * The bodies for which the viewer works: the body of each grant, or the People's Committee of its
 * unit.
 */
async function bodiesOf({ actor, loaders, now }: GatewayContext): Promise<readonly string[]> {
  // Supervisors and connected systems have no work of their own.
  const owing = actor.grants.filter((grant) =>
    mayAnywhere({ ...actor, grants: [grant] }, "readWorklist"),
  );
  const bodies = await Promise.all(
    owing.map(
      async ({ organizationId, unitCode }) =>
        organizationId ?? Worklist.committeeOf((await loaders.unitsOf.load(unitCode)) ?? [], now),
    ),
  );
  return [...new Set(bodies.flatMap((id) => id ?? []))];
}

const workOf = ({ kind }: Owed): Work<Owed> => CONCEPTS[kind].work;
const bodyOf = ({ subject, bodyId }: Worked) => workOf(subject).bodyOf(subject, bodyId);

const LATEST = "9999-12-31";

/** The earliest open deadline that the body still owes. */
function firstDue({ subject, bodyId }: Worked, ctx: GatewayContext): DeadlineModel | undefined {
  const open = deadlinesOf(subject, null, ctx).filter(
    ({ metOn, cancelledOn, owedBy }) =>
      metOn === null && cancelledOn === null && owedBy?.id === bodyId,
  );
  // A paused deadline has no due day: it sorts after the running ones.
  const rank = ({ state, dueOn }: DeadlineModel): string => (state === "PAUSED" ? LATEST : dueOn);
  return open.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
}

/** The earliest due day; null if no deadline is running. */
function dueDay(owed: Worked, ctx: GatewayContext): Day | null {
  const first = firstDue(owed, ctx);
  return first && first.state !== "PAUSED" ? first.dueOn : null;
}

const itemOf = ({ id, ...work }: Worklist.Work): WorkItemModel => ({
  id: toId("work", id),
  ...work,
});

export const WorkItem: Complete<WorkItemResolvers, WorkItemModel> = {
  deadline: (item, _, ctx) => firstDue(item, ctx) ?? null,
  body: bodyOf,
  allowedTransitions: ({ subject, bodyId }, _, ctx) =>
    workOf(subject).transitionsOf(subject, ctx, bodyId),
  addresseeId: ({ subject, bodyId }) => {
    if (!("addressees" in subject)) return null;
    const own = subject.addressees.find(({ body }) => body?.id === bodyId);
    return own ? Addressee.fullIdOf(subject, own) : null;
  },
  unit: ({ subject }) => subject.unit,
};

const isOwed = (subject: Subject): subject is Owed => subject.kind !== "session";

/** An item by its id, which contains that of its row; null if it is not on the worklist. */
export async function workItemById(ctx: GatewayContext, id: string): Promise<WorkItemModel | null> {
  if (!mayAnywhere(ctx.actor, "readWorklist")) return null;
  const row = partsOf("work", id)?.join(".") ?? "";
  const subject = await ctx.loaders.carrier.load(Addressee.matterOf(row));
  if (!subject || !isOwed(subject)) return null;
  const work = await Worklist.openWorkById(ctx, await bodiesOf(ctx), { id: row, subject });
  return work ? itemOf(work) : null;
}

const KINDS = {
  OPINION: "opinion",
  DIRECTIVE: "directive",
  RECOMMENDATION: "recommendation",
} as const satisfies Record<WorkKind, Owed["kind"]>;

export const worklistQueries: Queries<"worklist"> = {
  worklist: async (_, { where, ...args }, ctx) => {
    authorize(ctx.actor, "readWorklist");
    const kinds = someOf("where.kinds", where?.kinds);
    const dueFrom = dayArgument("where.dueFrom", where?.dueFrom);
    const dueTo = dayArgument("where.dueTo", where?.dueTo);
    const isDue = (owed: Worked): boolean => {
      const day = dueDay(owed, ctx);
      return day !== null && (!dueFrom || day >= dueFrom) && (!dueTo || day <= dueTo);
    };
    const bodies = await bodiesOf(ctx);
    return tablePage(ctx, scopeOf("worklist", ctx.actor.subject, where), args, async (window) => {
      const { rows, ...found } = await Worklist.openWorkOf(ctx, bodies, {
        ...window,
        kinds: kinds && new Set([...kinds].map((kind) => CONCEPTS[KINDS[kind]].type)),
        dueTo,
        // The index has the first due day of all deadlines, also of those that are paused.
        ...((dueFrom || dueTo) && {
          toVisible: async (all: readonly Worklist.Work[]) =>
            all.map((owed) => (isDue(owed) ? owed : undefined)),
        }),
      });
      const items = rows.map(({ value, cursor }) => ({
        value: unlessDamaged(value, itemOf),
        cursor,
      }));
      return { ...found, rows: items };
    });
  },
};
