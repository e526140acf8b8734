import { type Phrase, type Table, Unit } from "@doithoai/core";
import { dayArgument } from "../arguments.ts";
import type { PageArgs, Window } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { type Scope, scopeOf } from "../cursor.ts";
import { tablePage } from "../table-page.ts";
import { oneOrSome, unsupported } from "./list.ts";

type Maybe<T> = T | null | undefined;

/** The filter that lists of directives and of recommendations have in common. */
interface DutyWhere<Status> {
  readonly unitCode?: Maybe<string>;
  readonly withDescendants?: Maybe<boolean>;
  readonly organizationId?: Maybe<string>;
  readonly status?: Maybe<Status>;
  readonly statuses?: Maybe<readonly Status[]>;
  readonly issuedFrom?: Maybe<string>;
  readonly issuedTo?: Maybe<string>;
}
interface DutyOrder {
  readonly field: "ISSUED_ON" | "DUE_ON";
  readonly direction: "ASC" | "DESC";
}

interface Filter<Status> extends Window {
  readonly statuses: ReadonlySet<Status> | undefined;
  readonly descending: boolean;
}
interface InPlaces<Status> extends Filter<Status> {
  readonly places: Unit.Places;
  readonly issuedFrom: string | undefined;
  readonly issuedTo: string | undefined;
}

/** The lists of a concept whose matters a body owes. */
interface Duties<T, Status> {
  readonly name: string;
  readonly inPlaces: (input: InPlaces<Status>) => Promise<Table.Listed<T>>;
  readonly ofBody: (
    input: Filter<Status> & { readonly organizationId: string },
  ) => Promise<Table.Listed<T>>;
  /** The statuses of each phase. */
  readonly groups: readonly (readonly Status[])[];
}

const OF_UNIT: Phrase = {
  vi: "Với unitCode chỉ xếp được theo ISSUED_ON.",
  en: "With unitCode the only order is ISSUED_ON.",
};
const OF_BODY: Phrase = {
  vi: "Với organizationId chỉ lọc thêm được theo status hoặc statuses, chỉ xếp được theo DUE_ON.",
  en: "With organizationId the refinements are status and statuses, and the only order is DUE_ON.",
};
const ofOneGroup = (groups: readonly (readonly string[])[]): Phrase => {
  const named = groups.map((statuses) => statuses.join(", ")).join("; ");
  return {
    vi: `Với organizationId, DUE_ON giảm dần (DESC) cần các trạng thái của một nhóm: ${named}.`,
    en: `With organizationId, DUE_ON DESC requires statuses of one group: ${named}.`,
  };
};

/** The filter by status and day of issue, checked. */
export const dutyFilter = <Status>(where: DutyWhere<Status>) => ({
  statuses: oneOrSome(["status", where.status], ["statuses", where.statuses]),
  issuedFrom: dayArgument("where.issuedFrom", where.issuedFrom),
  issuedTo: dayArgument("where.issuedTo", where.issuedTo),
});

/**
 * A page of the matters of a unit by day of issue, or of a body by phase and due day. The caller
 * checks that exactly one of unitCode and organizationId is given.
 * @throws RequestError UNSUPPORTED_FILTER for a refinement or an order that no key serves.
 */
export async function dutyPage<T, Status extends string>(
  ctx: GatewayContext,
  { name, inPlaces, ofBody, groups }: Duties<T, Status>,
  {
    where,
    orderBy,
    ...args
  }: PageArgs & { readonly where: DutyWhere<Status>; readonly orderBy?: Maybe<DutyOrder> },
) {
  const { unitCode, organizationId } = where;
  const withDescendants = where.withDescendants ?? false;
  const { statuses, issuedFrom, issuedTo } = dutyFilter(where);
  const scope: Scope = scopeOf(name, where, orderBy);
  if (organizationId) {
    if (withDescendants || issuedFrom || issuedTo || orderBy?.field === "ISSUED_ON")
      throw unsupported(OF_BODY);
    const descending = orderBy?.direction === "DESC";
    const ofOne = groups.some((group) => statuses && [...statuses].every((s) => group.includes(s)));
    if (descending && !ofOne) throw unsupported(ofOneGroup(groups));
    return tablePage(ctx, scope, args, (window) =>
      ofBody({ ...window, organizationId, statuses, descending }),
    );
  }
  if (orderBy?.field === "DUE_ON") throw unsupported(OF_UNIT);
  const descending = orderBy?.direction !== "ASC";
  const places = await Unit.placesOf(ctx, unitCode ?? "", withDescendants);
  return tablePage(ctx, scope, args, (window) =>
    inPlaces({ ...window, places, statuses, issuedFrom, issuedTo, descending }),
  );
}
