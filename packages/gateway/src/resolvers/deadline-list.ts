import {
  addDays,
  type Day,
  Deadline,
  DeadlineIndex,
  dayOf,
  Organization,
  type Phrase,
  Unit,
} from "@doithoai/core";
import type { GraphQLResolveInfo } from "graphql";
import { badArgument, dayArgument, oneOf } from "../arguments.ts";
import type { PageArgs } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import { type MaybePromise, whenKnown } from "../maybe-promise.ts";
import type { DeadlineModel } from "../models.ts";
import { DEADLINE_ROWS } from "../rows/fields.ts";
import { type Selected, subjectFromRow } from "../rows/from-row.ts";
import { selectedOfRows } from "../rows/selection.ts";
import { tablePage } from "../table-page.ts";
import { isDeadlineVisible } from "../visible.ts";
import { audiencesOf } from "./audiences.ts";
import type { Queries } from "./complete.ts";
import { deadlineOf, deadlinesOf } from "./deadline.ts";
import { expectOneAnchor, oneOrSome, unsupported } from "./list.ts";

const OF_BODY: Phrase = {
  vi:
    "Với organizationId chỉ lọc thêm được theo state, states, policyCode, dueFrom, dueTo " +
    "và binding.",
  en:
    "With organizationId the refinements are state, states, policyCode, dueFrom, dueTo " +
    "and binding.",
};
type State = DeadlineModel["state"];

/**
 * The index phase of each state. Running deadlines share the phase OPEN; their due day and the time
 * of the request give the state. Deadlines that ended without being met share the phase CANCELLED.
 */
const PHASES: Readonly<Record<State, DeadlineIndex.DeadlinePhase>> = {
  ON_TRACK: "OPEN",
  DUE_SOON: "OPEN",
  DUE_TODAY: "OPEN",
  OVERDUE: "OPEN",
  PAUSED: "PAUSED",
  MET_ON_TIME: "MET_ON_TIME",
  MET_LATE: "MET_LATE",
  MISSED: "CANCELLED",
  CANCELLED: "CANCELLED",
};

interface Days {
  readonly from?: Day;
  readonly to?: Day;
}

/** The range of due days of open deadlines that are in this state today. */
function daysOf(state: State, { now, calendar }: GatewayContext): Days {
  const today = dayOf(now);
  if (state === "OVERDUE") return { to: DeadlineIndex.lastOverdue(today) };
  if (state === "DUE_TODAY") return { from: today, to: today };
  if (state === "DUE_SOON")
    return { from: addDays(today, 1), to: Deadline.lastDueSoonDay(today, calendar) };
  return state === "ON_TRACK" ? { from: addDays(Deadline.lastDueSoonDay(today, calendar), 1) } : {};
}

type Places = Pick<Unit.Places, "codes" | "only"> & {
  readonly index: DeadlineIndex.ListFilter["index"];
};
interface Wanted {
  readonly places: Places;
  /** Where the caller may list the deadlines of denunciations. */
  readonly office: readonly Places[];
  readonly states: ReadonlySet<State> | undefined;
  readonly binding: boolean | null | undefined;
  readonly policyCode?: string | null | undefined;
  readonly dueFrom?: DeadlineIndex.ListFilter["dueFrom"];
  readonly dueTo?: DeadlineIndex.ListFilter["dueTo"];
  readonly descending: boolean;
}

const latest = <T extends string>(...days: readonly (T | undefined)[]): T | undefined =>
  days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
const earliest = <T extends string>(...days: readonly (T | undefined)[]): T | undefined =>
  days.flatMap((day) => day ?? []).toSorted()[0];

/** Nobody is named late in public by a default of this system, unless the caller asks for it. */
function weightsOf(
  binding: boolean | null | undefined,
  { actor }: GatewayContext,
): readonly DeadlineIndex.Weight[] {
  const wanted = binding ?? (actor.isSignedIn ? undefined : true);
  if (wanted === undefined) return DeadlineIndex.WEIGHTS;
  return wanted ? ["BINDING"] : ["ADVISED"];
}

/** A bound of all ranges, ascending; undefined if one of them is open on that side. */
function ofAll(ranges: readonly Days[], side: keyof Days): readonly Day[] | undefined {
  const bounds = ranges.flatMap((range) => range[side] ?? []);
  return bounds.length === ranges.length ? bounds.toSorted() : undefined;
}

/** The deadline of a row if the row has all that the query selects. */
function ofRow(
  row: DeadlineIndex.ListRow,
  selected: Selected,
  ctx: GatewayContext,
): DeadlineModel | undefined {
  const subject = subjectFromRow(row, selected, ctx.actor);
  return subject && deadlineOf(row.record, subject, ctx);
}

/** The deadline of a row by its subject. Undefined if it is hidden or no longer there. */
async function ofItem(
  { subjectId, record }: DeadlineIndex.ListRow,
  ctx: GatewayContext,
): Promise<DeadlineModel | undefined> {
  const subject = await ctx.loaders.carrier.load(subjectId);
  return subject && isDeadlineVisible(subject, ctx)
    ? deadlinesOf(subject, null, ctx).find(({ id }) => id === record.id)
    : undefined;
}

/**
 * A page of deadlines: reads the index, and the subjects that its rows do not show. Rows that no
 * longer match are left out.
 */
function page(
  ctx: GatewayContext,
  info: GraphQLResolveInfo,
  scopeParts: readonly unknown[],
  args: PageArgs,
  { places, office, states, binding, policyCode, dueFrom, dueTo, descending }: Wanted,
) {
  const days = [...(states ?? [])].map((state) => daysOf(state, ctx));
  const phases = states && new Set([...states].map((state) => PHASES[state]));
  const filter = {
    index: places.index,
    owners: places.codes,
    office: office.map(({ index, codes }) => ({ index, owners: codes })),
    phases: phases ? [...phases] : DeadlineIndex.PHASES,
    weights: weightsOf(binding, ctx),
    dueFrom: latest(dueFrom, ofAll(days, "from")?.[0]),
    dueTo: earliest(dueTo, ofAll(days, "to")?.at(-1)),
    only: Unit.onlyOf(places, office),
    policyCode,
  };
  const selected = selectedOfRows(info, DEADLINE_ROWS);
  const resolve = (
    row: DeadlineIndex.ListRow | undefined,
  ): MaybePromise<DeadlineModel | undefined> => {
    const found = row && ((selected && ofRow(row, selected, ctx)) ?? ofItem(row, ctx));
    return whenKnown(found, (deadline) =>
      deadline && states?.has(deadline.state) === false ? undefined : deadline,
    );
  };
  return tablePage(ctx, scopeOf("deadlines", ...scopeParts), args, (window) =>
    DeadlineIndex.listDeadlines(ctx, filter, { ...window, descending }, (rows) =>
      Promise.all(rows.map(resolve)),
    ),
  );
}

/** @throws RequestError BAD_ARGUMENT for an unknown policy. */
function expectPolicy(code: string | null | undefined): void {
  if (code && !Deadline.policyCodes.includes(code))
    throw badArgument("where.policyCode", oneOf(Deadline.policyCodes));
}

export const deadlineQueries: Queries<"deadlines" | "overdue"> = {
  deadlines: async (_, { where, orderBy, ...args }, ctx, info) => {
    const { unitCode, organizationId, withDescendants, policyCode, binding } = where;
    expectOneAnchor({ unitCode, organizationId });
    expectPolicy(policyCode);
    const states = oneOrSome(["state", where.state], ["states", where.states]);
    const [dueFrom, dueTo] = [
      dayArgument("where.dueFrom", where.dueFrom),
      dayArgument("where.dueTo", where.dueTo),
    ];
    if (organizationId && withDescendants) throw unsupported(OF_BODY);
    const found = organizationId
      ? await ofBody(ctx, organizationId)
      : await inPlaces(ctx, await Unit.placesOf(ctx, unitCode ?? "", withDescendants ?? false));
    const descending = orderBy?.direction === "DESC";
    return page(ctx, info, [where, orderBy], args, {
      ...found,
      states,
      binding,
      policyCode,
      dueFrom,
      dueTo,
      descending,
    });
  },
  overdue: async (_, { unitCode, binding, ...args }, ctx, info) =>
    page(
      ctx,
      info,
      ["overdue", unitCode, ...(typeof binding === "boolean" ? [binding] : [])],
      args,
      {
        ...(await inPlaces(ctx, await Unit.placesOf(ctx, unitCode, true))),
        states: new Set(["OVERDUE"]),
        binding,
        descending: false,
      },
    ),
};

/** The places of a unit, with those of them whose office the caller belongs to. */
const inPlaces = async (ctx: GatewayContext, places: Unit.Places) => ({
  places,
  office: await Unit.officePlacesOf(ctx, places),
});

/** A body and its predecessors, in the same form. */
async function ofBody(ctx: GatewayContext, organizationId: string) {
  const codes = await Organization.withPredecessorBodies(ctx, organizationId);
  const places = { index: "organizationState" as const, codes };
  const audiences = await audiencesOf(ctx, organizationId);
  return { places, office: audiences.includes("OFFICE") ? [places] : [] };
}
