import { isDeepStrictEqual } from "node:util";
import type { Eased } from "../deadline/eased.ts";
import { withUploadedDocuments } from "../document/index.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure, Failures, type Phrase } from "../kernel/errors.ts";
import { newUlid, toId } from "../kernel/id.ts";
import { inField, parse } from "../kernel/parse.ts";
import type { ExternalRef } from "../kernel/schemas.ts";
import { listByHome } from "../opinion/read.ts";
import type { Context } from "../request/context.ts";
import type { Access } from "../use-case/access.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { decideSave } from "../use-case/decision.ts";
import {
  claim,
  claimOrRetry,
  externalRefTaken,
  findByExternalRef,
} from "../use-case/external-ref.ts";
import { expectGuards, refusalParamsOf } from "../use-case/life-cycle.ts";
import { mutation } from "../use-case/mutation.ts";
import { toEase } from "../use-case/reasoned.ts";
import { build } from "./build.ts";
import { chosenBy } from "./chair-kind.ts";
import { SESSION } from "./concept.ts";
import {
  expectAfterAhead,
  expectAfterAnnouncement,
  expectReasoned,
  plannedDayFailures,
  tooFarAhead,
} from "./days.ts";
import { ulidOf } from "./entity.ts";
import { ExplainInput, Facts, factsOf, PlanInput, RecordInput, UpdateInput } from "./input.ts";
import { DAY_AND_PLACE } from "./lifecycle.ts";
import { count, differencesOf } from "./reconciliation.ts";
import { RULES } from "./rules.ts";
import { countsInStatistics, NO_FIGURES, type Session } from "./shape.ts";
import { hasBegun, isConcluded } from "./status.ts";
import { tallyOf } from "./tally.ts";

/** The initial values of a new session. */
const INITIAL = {
  kind: "session",
  version: 1,
  publication: null,
  differenceExplanation: null,
  explainedDifferences: null,
  announcedOn: null,
  awaitsDay: false,
  concludedOn: null,
  statusReason: null,
  amendments: 0,
  // The cast gives the empty array its element type.
  carriedOver: [] as string[],
  figures: NO_FIGURES,
} as const;

interface NewSession {
  readonly status: "PLANNED" | "HELD";
  readonly externalRef: ExternalRef | null;
}

const newSession = (ctx: Context, facts: Facts, fields: NewSession): Promise<Session> =>
  build(
    ctx,
    facts,
    {
      ...INITIAL,
      ...fields,
      id: toId("session", newUlid(ctx.now, ctx.draw?.("session"))),
      recordedAt: ctx.now.toISOString(),
    },
    {},
  );

/** Records a session that is planned. */
export const plan = mutation({
  action: "planSession",
  input: PlanInput.shape,
  check: (input, { today }) => plannedDayFailures(input, today),
  onConflict: "refuse",
  load: (ctx, { idempotencyKey: _, externalRef, ...plan }) =>
    newSession(
      ctx,
      { ...plan, attendance: null, reportedCounts: [], notAdmitted: [] },
      { status: "PLANNED", externalRef },
    ),
  access: (session) => [{ at: session }],
  decide: (after) =>
    decideSave(
      SESSION,
      { after, event: "session.planned", terms: { moved: true } },
      { extraParts: claim("session", after.externalRef, after.id) },
    ),
  replay: replayById(SESSION),
});

interface Loaded {
  /** The session that an upsert replaces. */
  readonly before: Session | undefined;
  /** The new session; undefined if an upsert replaces a stored one. */
  readonly created: Session | undefined;
}

/** Callers without access to the stored session learn only that the externalRef is taken. */
const ofUpsert = (before: Session, ref: ExternalRef): Access => ({
  at: before,
  hidden: { isVisible: async () => false, refusal: externalRefTaken(ref) },
});

/** Records a session that was held. With `upsert`, replaces one with the same externalRef. */
export const record = mutation({
  action: "recordSession",
  input: RecordInput.shape,
  check: ({ upsert, externalRef, conclusionDueOn }, { today }) => [
    ...(upsert && !externalRef ? [new Failure("REQUIRED", ["externalRef"])] : []),
    ...tooFarAhead({ conclusionDueOn }, today),
  ],
  // Only an upsert can conflict with a version it read itself, so a retry is safe.
  onConflict: "retry",
  load: async (
    ctx,
    { idempotencyKey: _, upsert, externalRef, reason: __, ...facts },
  ): Promise<Loaded> => {
    const foundId = upsert && externalRef && (await findByExternalRef(ctx, "session", externalRef));
    if (foundId)
      return {
        before: await loadExisting(ctx, SESSION, foundId, ["externalRef"]),
        created: undefined,
      };
    return {
      before: undefined,
      created: await newSession(ctx, facts, { status: "HELD", externalRef }),
    };
  },
  access: ({ before, created }, { externalRef }) => [
    ...(before && externalRef ? [ofUpsert(before, externalRef)] : []),
    { at: before ?? created ?? { unit: null } },
  ],
  read: async (ctx, { before }, { idempotencyKey: _, upsert, externalRef, reason, ...facts }) => {
    if (!before) return undefined;
    // An upsert records a session after the fact. A planned session has its own mutations.
    if (!hasBegun(before.status)) throw notAllowed(before, ["externalRef"]);
    // The other system does not know the documents uploaded here, so they are kept.
    const documents = withUploadedDocuments(facts.documents, before.documents);
    return revised(ctx, before, {
      patch: { ...facts, documents },
      path: ["externalRef"],
      within: null,
      reason,
    });
  },
  target: (revision) =>
    revision ? [{ action: "updateSession", at: revision.after }, ...toDelay(revision)] : [],
  decide: ({ before, created }, { upsert, externalRef, reason }, _, revision) => {
    if (before && revision)
      return decideSave(
        SESSION,
        {
          before,
          after: revision.after,
          event: "session.updated",
          reason,
          terms: { moved: revision.isMoved },
        },
        { unlessUnchanged: { before } },
      );
    if (!created) throw new TypeError("the session was neither found nor created");
    return decideSave(
      SESSION,
      { after: created, event: "session.recorded", reason, terms: { moved: true } },
      {
        extraParts:
          upsert && externalRef
            ? claimOrRetry("session", externalRef, created.id)
            : claim("session", externalRef, created.id, { offersUpsert: true }),
      },
    );
  },
  replay: replayById(SESSION),
});

/** Changes facts of a session until it is published. The audit trail keeps the earlier values. */
export const update = mutation({
  action: "updateSession",
  input: UpdateInput.shape,
  onConflict: "refuse",
  load: (ctx, { sessionId }) => loadExisting(ctx, SESSION, sessionId, ["sessionId"]),
  access: (before) => [accessTo(SESSION, before, ["sessionId"])],
  version: (before) => before,
  read: (ctx, before, { patch, reason }) =>
    revised(ctx, before, { patch, path: ["sessionId"], within: "patch", reason }),
  // Moving a session to another unit also requires access at that unit.
  target: (revision) => [{ at: revision.after }, ...toDelay(revision)],
  decide: (before, { reason }, _, { after, isMoved }) =>
    decideSave(
      SESSION,
      { before, after, event: "session.updated", reason, terms: { moved: isMoved } },
      { unlessUnchanged: { before } },
    ),
  replay: replayById(SESSION),
});

/**
 * Explains the differences between reported and recorded counts as they are now. Allowed in every
 * status.
 */
export const explainDifference = mutation({
  action: "explainDifference",
  input: ExplainInput.shape,
  onConflict: "refuse",
  load: (ctx, { sessionId }) => loadExisting(ctx, SESSION, sessionId, ["sessionId"]),
  access: (before) => [accessTo(SESSION, before, ["sessionId"])],
  version: (before) => before,
  read: async (ctx, before) => differencesOf(count(before, await tallyOf(ctx, before))),
  decide: (before, { explanation }, _, explainedDifferences) =>
    decideSave(
      SESSION,
      {
        before,
        after: { ...before, differenceExplanation: explanation, explainedDifferences },
        event: "session.difference-explained",
      },
      { unlessUnchanged: { before } },
    ),
  replay: replayById(SESSION),
});

const notAllowed = ({ status }: Session, path: readonly string[]): Failure =>
  new Failure("TRANSITION_NOT_ALLOWED", path, refusalParamsOf(SESSION.lifecycle, status));

interface Revision {
  readonly patch: Readonly<Record<string, unknown>>;
  /** The field that names the session. */
  readonly path: readonly string[];
  /** The field of the input that holds the facts; null if they are its own fields. */
  readonly within: string | null;
  readonly reason: string | null;
}

interface Revised {
  readonly before: Session;
  readonly after: Session;
  /** Whether the unit was looked up again, or the facts that choose the policies changed. */
  readonly isMoved: boolean;
  /** The overdue deadlines that another fixed day eases. */
  readonly delayed: readonly Eased[];
}

const toDelay = ({ before: { unit }, delayed }: Revised): readonly Access[] =>
  toEase({ unit }, delayed);

/**
 * Returns the session with the patched facts.
 * @throws Failure if the status or the dependent items forbid the change.
 */
async function revised(
  ctx: Context,
  before: Session,
  { patch, path, within, reason }: Revision,
): Promise<Revised> {
  const { after, isMoved } = await patched(ctx, before, { patch, path }).catch((error: unknown) => {
    throw within === null ? error : inField(within, error);
  });
  const delayed = await expectReasoned(ctx, { before, after, reason, isMoved });
  return { before, after, isMoved, delayed };
}

async function patched(
  ctx: Context,
  before: Session,
  { patch, path }: Pick<Revision, "patch" | "path">,
): Promise<Pick<Revised, "after" | "isMoved">> {
  if (!RULES.updateSession(before)) throw notAllowed(before, path);
  const facts = parse(Facts, { ...factsOf(before), ...patch });
  const isMoved = facts.unitCode !== (before.unit?.code ?? null) || "heldOn" in patch;
  const awaitsDay = before.awaitsDay && !("heldOn" in patch);
  const after = await build(
    ctx,
    facts,
    { ...before, awaitsDay },
    {
      deadlines: before.deadlines,
      unit: isMoved ? undefined : before.unit,
      documents: before.documents,
      fields: before.fields,
    },
  );
  await expectDependentsUnaffected(ctx, before, after);
  expectInState(after);
  await expectDays(ctx, before, after);
  return { after, isMoved: isMoved || !isDeepStrictEqual(chosenBy(before), chosenBy(after)) };
}

/** Checks the days that the patch changes. @throws Failure or Failures at the field. */
async function expectDays(ctx: Context, before: Session, after: Session): Promise<void> {
  const today = dayOf(ctx.now);
  const { heldOn, heldOnPrecision, conclusionDueOn } = after;
  const isOther = heldOn !== before.heldOn || heldOnPrecision !== before.heldOnPrecision;
  const dueOn = conclusionDueOn === before.conclusionDueOn ? null : conclusionDueOn;
  const failures =
    isOther && !hasBegun(after.status)
      ? plannedDayFailures({ heldOn, heldOnPrecision, conclusionDueOn: dueOn }, today)
      : tooFarAhead({ conclusionDueOn: dueOn }, today);
  if (failures.length > 0) throw new Failures(failures);
  if (!isOther) return;
  expectAfterAnnouncement(after);
  await expectAfterAhead(ctx, before, heldOnPrecision === "DAY" ? heldOn : null);
}

const HAS_OPINIONS: Phrase = {
  vi:
    "Hội nghị đã có ý kiến: " +
    "không được thay đổi đơn vị, " +
    "không được chuyển giữa loại có tính và loại không tính vào thống kê.",
  en:
    "The session already has opinions: " +
    "its unit, and whether it counts in statistics, cannot change.",
};
const HAS_NOTICE: Phrase = {
  vi: "Hội nghị đã có thông báo kết luận: đơn vị phải giữ nguyên.",
  en: "The session already has a conclusion notice: its unit cannot change.",
};

/**
 * Checks that the conclusion notice and the opinions stay valid: a session that has them keeps its
 * unit, and with opinions also keeps whether it counts in statistics. A changed day can change the
 * unit, because one code can name different units at different times.
 */
async function expectDependentsUnaffected(
  ctx: Context,
  before: Session,
  after: Session,
): Promise<void> {
  const unitField =
    after.unit?.code !== before.unit?.code
      ? "unitCode"
      : after.unit?.validFrom !== before.unit?.validFrom
        ? "heldOn"
        : undefined;
  if (unitField !== undefined && isConcluded(before.status))
    throw new Failure("CONFLICTING_INPUT", [unitField], HAS_NOTICE);
  const changedField =
    unitField ?? (countsInStatistics(before) === countsInStatistics(after) ? undefined : "type");
  if (
    changedField !== undefined &&
    (await listByHome(ctx, { home: ulidOf(before.id), limit: 1 })).rows.length > 0
  )
    throw new Failure("CONFLICTING_INPUT", [changedField], HAS_OPINIONS);
}

const NOT_HELD = {
  code: "HELD",
  vi:
    "hội nghị phải đã bắt đầu mới ghi được số người dự, số liệu của biên bản " +
    "và các trường hợp không tiếp nhận",
  en:
    "the session must have begun before attendance, reported counts " +
    "and cases not admitted are recorded",
};

/**
 * Checks the facts against the status. An announced session keeps its day and place. Attendance,
 * counts and cases not admitted require that the session has begun.
 */
function expectInState(after: Session): void {
  const { status } = after;
  const facts = { before: after, after, actor: "", unexplained: null, open: [] };
  if (status === "ANNOUNCED" || status === "COLLECTING")
    expectGuards({ guards: [DAY_AND_PLACE] }, facts, {
      path: [],
      ...refusalParamsOf(SESSION.lifecycle, status),
    });
  const hasResults =
    after.attendance !== null || after.reportedCounts.length > 0 || after.notAdmitted.length > 0;
  if (hasResults && !hasBegun(status))
    throw new Failure("CONDITION_NOT_MET", [], {
      ...NOT_HELD,
      ...refusalParamsOf(SESSION.lifecycle, status),
    });
}
