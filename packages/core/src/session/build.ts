import { type Day, day, dayOf } from "../calendar/day.ts";
import type { Context } from "../context.ts";
import { type Document, settle } from "../document/index.ts";
import { Failure, Failures } from "../errors.ts";
import { toId } from "../id.ts";
import * as Organization from "../organization/index.ts";
import * as Unit from "../unit/index.ts";
import { ulidOf } from "./entity.ts";
import type { Facts } from "./input.ts";
import { hasBegun, isConcluded } from "./lifecycle.ts";
import type { Session } from "./shape.ts";

/** What a session keeps when its facts are entered again. */
export type Identity = Omit<Session, keyof Facts | "unit" | "hosts" | "deadlines">;

const firstOfSpan = (of: Day, precision: Session["heldOnPrecision"]): Day =>
  precision === "DAY" ? of : day(precision === "MONTH" ? `${of.slice(0, 7)}-01` : `${of.slice(0, 4)}-01-01`);

function contradictions(facts: Facts, status: Session["status"], today: Day): readonly Failure[] {
  const found: Failure[] = [];
  if (facts.heldOn !== null && facts.heldOn > today && hasBegun(status)) found.push(new Failure("NOT_IN_FUTURE", ["heldOn"], { limit: today }));
  if (facts.conclusionDueOn !== null && facts.heldOn === null) found.push(new Failure("REQUIRED", ["heldOn"]));
  if (facts.conclusionDueOn && facts.heldOn && facts.conclusionDueOn < facts.heldOn)
    found.push(new Failure("CONFLICTING_INPUT", ["conclusionDueOn"], { other: "heldOn" }));
  return [...found, ...countedTwice(facts.reportedCounts)];
}

/** A channel and unit is counted once. */
export function countedTwice(counts: Session["reportedCounts"]): readonly Failure[] {
  const names = counts.map(({ channel, unit }) => `${channel ?? "*"} ${unit}`);
  return names.flatMap((value, i) => (names.indexOf(value) < i ? [new Failure("DUPLICATE", ["reportedCounts", String(i)], { value })] : []));
}

/** What stands already and does not follow from the facts. */
interface Known {
  readonly deadline?: Session["deadlines"][number] | undefined;
  /** Its unit, where neither code nor day has changed. */
  readonly unit?: Session["unit"] | undefined;
  /** Its documents: those that were uploaded keep their content. */
  readonly documents?: readonly Document[];
}

/** The session that the facts describe. */
export async function build(ctx: Context, facts: Facts, identity: Identity, known: Known): Promise<Session> {
  const today = dayOf(ctx.now);
  const wrong = contradictions(facts, identity.status, today);
  if (wrong.length > 0) throw new Failures(wrong);
  const heldOn = facts.heldOn && firstOfSpan(facts.heldOn, facts.heldOnPrecision);
  const { unitCode, hostIds, conclusionDueOn, chairs, documents, ...kept } = facts;
  const [unit, body] = await Promise.all([
    unitCode === null ? null : (known.unit ?? Unit.require(ctx, { code: unitCode, at: facts.heldOn ?? today, path: ["unitCode"] })),
    Organization.snapshots(ctx, [
      ...hostIds.map((id, i) => ({ id, path: ["hostIds", String(i)] })),
      ...chairs.flatMap(({ organizationId }, i) => (organizationId ? [{ id: organizationId, path: ["chairs", String(i), "organizationId"] }] : [])),
    ]),
  ]);
  const hosts = hostIds.map(body);
  const deadline = conclusionDueOn && {
    id: toId("deadline", "ses", ulidOf(identity.id), "CONCLUSION_NOTICE"),
    policyCode: "CONCLUSION_NOTICE",
    startedOn: heldOn ?? conclusionDueOn,
    dueOn: conclusionDueOn,
    originalDueOn: known.deadline?.originalDueOn ?? conclusionDueOn,
    metOn: known.deadline?.metOn ?? (isConcluded(identity.status) ? today : null),
    ...{ cancelledOn: null, extensions: known.deadline?.extensions ?? [], pauses: known.deadline?.pauses ?? [] },
    owedBy: hosts[0] ?? null,
  };
  return {
    ...identity,
    ...kept,
    heldOn,
    unit: unit && Unit.toSnapshot(unit),
    chairs: chairs.map(({ organizationId, ...chair }) => ({ ...chair, organization: organizationId ? body(organizationId) : null })),
    hosts,
    documents: settle(documents, known.documents ?? []),
    deadlines: deadline ? [deadline] : [],
  };
}
