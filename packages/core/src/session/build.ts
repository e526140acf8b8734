import { type Document, settle } from "../document/index.ts";
import { tooEarly } from "../kernel/date-rules.ts";
import { type Day, day, dayOf } from "../kernel/day.ts";
import { Failure, Failures } from "../kernel/errors.ts";
import * as Organization from "../organization/index.ts";
import type { Context } from "../request/context.ts";
import * as Unit from "../unit/index.ts";
import type { Facts } from "./input.ts";
import type { Session } from "./shape.ts";
import { hasBegun } from "./status.ts";

/** What a session keeps when its facts are entered again. */
export type Identity = Omit<Session, keyof Facts | "unit" | "hosts" | "deadlines">;

const firstOfSpan = (of: Day, precision: Session["heldOnPrecision"]): Day =>
  precision === "DAY"
    ? of
    : day(precision === "MONTH" ? `${of.slice(0, 7)}-01` : `${of.slice(0, 4)}-01-01`);

function contradictions(facts: Facts, status: Session["status"], today: Day): readonly Failure[] {
  const found: Failure[] = [];
  if (facts.heldOn !== null && facts.heldOn > today && hasBegun(status))
    found.push(new Failure("NOT_IN_FUTURE", ["heldOn"], { limit: today }));
  if (facts.conclusionDueOn !== null && facts.heldOn === null)
    found.push(new Failure("REQUIRED", ["heldOn"]));
  if (facts.conclusionDueOn && facts.heldOn && facts.conclusionDueOn < facts.heldOn)
    found.push(tooEarly(["conclusionDueOn"], { day: facts.heldOn, name: "heldOn" }));
  return [...found, ...countedTwice(facts.reportedCounts)];
}

/** A channel and unit is counted once. */
export function countedTwice(counts: Session["reportedCounts"]): readonly Failure[] {
  const names = counts.map(({ channel, unit }) =>
    [channel, unit].flatMap((part) => part ?? []).join(" "),
  );
  return names.flatMap((value, i) =>
    names.indexOf(value) < i
      ? [new Failure("DUPLICATE", ["reportedCounts", String(i)], { value })]
      : [],
  );
}

/** What stands already and does not follow from the facts. */
interface Known {
  readonly deadlines?: Session["deadlines"];
  /** Its unit, where neither code nor day has changed. */
  readonly unit?: Session["unit"] | undefined;
  /** Its documents: those that were uploaded keep their content. */
  readonly documents?: readonly Document[];
}

/** The session that the facts describe; its deadlines are settled when it is written. */
export async function build(
  ctx: Context,
  facts: Facts,
  identity: Identity,
  known: Known,
): Promise<Session> {
  const today = dayOf(ctx.now);
  const wrong = contradictions(facts, identity.status, today);
  if (wrong.length > 0) throw new Failures(wrong);
  const heldOn = facts.heldOn && firstOfSpan(facts.heldOn, facts.heldOnPrecision);
  const { unitCode, hostIds, chairs, documents, ...kept } = facts;
  const [unit, body] = await Promise.all([
    unitCode === null
      ? null
      : (known.unit ??
        Unit.require(ctx, { code: unitCode, at: facts.heldOn ?? today, path: ["unitCode"] })),
    Organization.snapshots(ctx, [
      ...hostIds.map((id, i) => ({ id, path: ["hostIds", String(i)] })),
      ...chairs.flatMap(({ organizationId }, i) =>
        organizationId
          ? [{ id: organizationId, path: ["chairs", String(i), "organizationId"] }]
          : [],
      ),
    ]),
  ]);
  const hosts = hostIds.map(body);
  return {
    ...identity,
    ...kept,
    heldOn,
    unit: unit && Unit.toSnapshot(unit),
    chairs: chairs.map(({ organizationId, ...chair }) => ({
      ...chair,
      organization: organizationId ? body(organizationId) : null,
    })),
    hosts,
    documents: settle(documents, known.documents ?? []),
    deadlines: known.deadlines ?? [],
  };
}
