import { type Document, mergeInputs } from "../document/index.ts";
import { tooEarly } from "../kernel/date-rules.ts";
import { type Day, dayOf, parseDay } from "../kernel/day.ts";
import { Failure, Failures } from "../kernel/errors.ts";
import * as Organization from "../organization/index.ts";
import { expectFields } from "../own-field/read.ts";
import type { Context } from "../request/context.ts";
import * as Unit from "../unit/index.ts";
import type { Facts } from "./input.ts";
import { wordsOf } from "./reconciliation.ts";
import type { Session } from "./shape.ts";
import { hasBegun } from "./status.ts";

/** The fields of a session that do not come from the input facts. */
export type StoredFields = Omit<Session, keyof Facts | "unit" | "hosts" | "deadlines">;

const firstOfSpan = (of: Day, precision: Session["heldOnPrecision"]): Day =>
  precision === "DAY"
    ? of
    : parseDay(precision === "MONTH" ? `${of.slice(0, 7)}-01` : `${of.slice(0, 4)}-01-01`);

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

/** Returns a failure for every repeated pair of channel and unit. */
export function countedTwice(counts: Session["reportedCounts"]): readonly Failure[] {
  const names = counts.map(wordsOf);
  return names.flatMap(({ vi, en }, i) =>
    names.findIndex((each) => each.vi === vi) < i
      ? [
          new Failure("DUPLICATE", ["reportedCounts", String(i)], {
            vi: `Trùng với mục khác: ${vi}.`,
            en: `Given twice: ${en}.`,
          }),
        ]
      : [],
  );
}

/** Stored values that do not follow from the facts. */
interface StoredParts {
  readonly deadlines?: Session["deadlines"];
  /** The stored unit; undefined if the unit code or the day has changed. */
  readonly unit?: Session["unit"] | undefined;
  /** The stored documents. Uploaded ones keep their content. */
  readonly documents?: readonly Document[];
  /** The stored fields. */
  readonly fields?: Session["fields"];
}

/** Builds the session from the facts. Deadlines are settled when the session is written. */
export async function build(
  ctx: Context,
  facts: Facts,
  identity: StoredFields,
  stored: StoredParts,
): Promise<Session> {
  const today = dayOf(ctx.now);
  const failures = contradictions(facts, identity.status, today);
  if (failures.length > 0) throw new Failures(failures);
  const heldOn = facts.heldOn && firstOfSpan(facts.heldOn, facts.heldOnPrecision);
  const { unitCode, hostIds, chairs, documents, ...otherFacts } = facts;
  const { fields: known = [] } = stored;
  const [unit, body] = await Promise.all([
    unitCode === null
      ? null
      : (stored.unit ??
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
  await expectFields(ctx, facts.fields, { unit, path: ["fields"], known });
  const hosts = hostIds.map(body);
  return {
    ...identity,
    ...otherFacts,
    heldOn,
    unit: unit && Unit.toSnapshot(unit),
    chairs: chairs.map(({ organizationId, ...chair }) => ({
      ...chair,
      organization: organizationId ? body(organizationId) : null,
    })),
    hosts,
    documents: mergeInputs(documents, stored.documents ?? []),
    deadlines: stored.deadlines ?? [],
  };
}
