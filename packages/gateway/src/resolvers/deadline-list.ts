import {
  addDays,
  Deadline,
  DeadlineIndex,
  dayOf,
  daysBetween,
  Organization,
  type Phrase,
  Unit,
} from "@doithoai/core";
import { badArgument, dayArgument, oneOf } from "../arguments.ts";
import type { PageArgs } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import type { DeadlineModel } from "../models.ts";
import { tablePage } from "../table-page.ts";
import { isDeadlineVisible } from "../visible.ts";
import type { Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { unsupported } from "./list.ts";

/** Maximum days for a policy filter over a whole tree. */
const LONGEST_SPAN = 31;
const ONE_ANCHOR: Phrase = {
  vi: "Phải có đúng một trong unitCode, organizationId.",
  en: "Give exactly one of unitCode and organizationId.",
};
const POLICY_IN_TREE: Phrase = {
  vi:
    "Lọc theo policyCode với withDescendants phải có dueFrom và dueTo, " +
    `trong khoảng tối đa ${LONGEST_SPAN} ngày.`,
  en:
    "policyCode with withDescendants requires dueFrom and dueTo " +
    `that span at most ${LONGEST_SPAN} days.`,
};
const OF_BODY: Phrase = {
  vi: "Với organizationId chỉ lọc thêm được theo state, policyCode, dueFrom và dueTo.",
  en: "With organizationId the refinements are state, policyCode, dueFrom and dueTo.",
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

/** The range of due days of open deadlines that are in this state today. */
function daysOf(state: State | undefined, { now, calendar }: GatewayContext) {
  const today = dayOf(now);
  if (state === "OVERDUE") return { to: DeadlineIndex.lastOverdue(today) };
  if (state === "DUE_TODAY") return { from: today, to: today };
  if (state === "DUE_SOON")
    return { from: addDays(today, 1), to: Deadline.lastDueSoonDay(today, calendar) };
  return state === "ON_TRACK" ? { from: addDays(Deadline.lastDueSoonDay(today, calendar), 1) } : {};
}

interface Wanted {
  readonly places: Pick<Unit.Places, "codes" | "only"> & {
    readonly index: DeadlineIndex.ListFilter["index"];
  };
  readonly state: State | undefined;
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

/**
 * A page of deadlines: reads the index, then the subjects that carry the deadlines. Rows that no
 * longer match are left out.
 */
function page(
  ctx: GatewayContext,
  scopeParts: readonly unknown[],
  args: PageArgs,
  { places, state, policyCode, dueFrom, dueTo, descending }: Wanted,
) {
  const days = daysOf(state, ctx);
  const filter = {
    index: places.index,
    owners: places.codes,
    phases: state ? [PHASES[state]] : DeadlineIndex.PHASES,
    dueFrom: latest(dueFrom, days.from),
    dueTo: earliest(dueTo, days.to),
    only: places.only,
    policyCode,
  };
  const resolve = async (
    row: DeadlineIndex.Row | undefined,
  ): Promise<DeadlineModel | undefined> => {
    const subject = row && (await ctx.loaders.carrier.load(row.subjectId));
    const found =
      subject && isDeadlineVisible(subject, ctx)
        ? deadlinesOf(subject, null, ctx).find(({ id }) => id === row.record.id)
        : undefined;
    return state && found?.state !== state ? undefined : found;
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
  deadlines: async (_, { where, orderBy, ...args }, ctx) => {
    const { unitCode, organizationId, withDescendants, state, policyCode } = where;
    const anchors = [unitCode, organizationId].filter(
      (anchor) => anchor !== null && anchor !== undefined,
    );
    if (anchors.length !== 1) throw unsupported(ONE_ANCHOR);
    expectPolicy(policyCode);
    const [dueFrom, dueTo] = [
      dayArgument("where.dueFrom", where.dueFrom),
      dayArgument("where.dueTo", where.dueTo),
    ];
    // No key contains the policy, so rows of all policies are read. The short span keeps them few.
    if (
      policyCode &&
      withDescendants &&
      !(dueFrom && dueTo && daysBetween(dueFrom, dueTo) < LONGEST_SPAN)
    )
      throw unsupported(POLICY_IN_TREE);
    if (organizationId && withDescendants) throw unsupported(OF_BODY);
    const places = organizationId
      ? {
          index: "organizationState" as const,
          codes: await Organization.withPredecessorBodies(ctx, organizationId),
        }
      : await Unit.placesOf(ctx, unitCode ?? "", withDescendants ?? false);
    const descending = orderBy?.direction === "DESC";
    return page(ctx, [where, orderBy], args, {
      places,
      state: state ?? undefined,
      policyCode,
      dueFrom,
      dueTo,
      descending,
    });
  },
  overdue: async (_, { unitCode, ...args }, ctx) => {
    const ask = (places: Wanted["places"]) =>
      page(ctx, ["overdue", unitCode], args, { places, state: "OVERDUE", descending: false });
    // A row in this index proves that the code is a province's: its level is not looked up.
    const ofProvince = await ask({ index: "provinceDay", codes: [unitCode] });
    const { hasNextPage, hasPreviousPage } = ofProvince.pageInfo;
    const isOfProvince = ofProvince.nodes.length > 0 || (args.last ? hasPreviousPage : hasNextPage);
    return isOfProvince ? ofProvince : ask(await Unit.placesOf(ctx, unitCode, true));
  },
};
