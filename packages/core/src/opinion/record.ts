import type { Place } from "../access/permissions.ts";
import * as Citizen from "../citizen/store.ts";
import type { Eased } from "../deadline/eased.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure, type Phrase, RequestError } from "../kernel/errors.ts";
import { newUlid, partsOf, toId } from "../kernel/id.ts";
import type { ExternalRef } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { SESSION } from "../session/concept.ts";
import { ulidOf as sessionUlid } from "../session/entity.ts";
import { passGate } from "../session/gate.ts";
import { byId as sessionById } from "../session/read.ts";
import { countsInStatistics, type Session } from "../session/shape.ts";
import { create, type Part, type Put } from "../table/write.ts";
import type { Access } from "../use-case/access.ts";
import { accessTo, loadExisting, notFound, replayById } from "../use-case/concept.ts";
import { decideSave } from "../use-case/decision.ts";
import {
  claim,
  claimOrRetry,
  externalRefTaken,
  findByExternalRef,
} from "../use-case/external-ref.ts";
import { type Input, mutation } from "../use-case/mutation.ts";
import { expectReasonFor, toEase } from "../use-case/reasoned.ts";
import {
  expectReplaceable,
  expectSessionAccepts,
  expectSessionDay,
  expectUsualDay,
} from "./admission.ts";
import { build, homeOf, originOf } from "./build.ts";
import { isOfSession } from "./channel.ts";
import { OPINION } from "./concept.ts";
import { easedByCorrection } from "./ease.ts";
import { TrackingEntity } from "./entity.ts";
import { contradictions } from "./entry.ts";
import { RecordInput } from "./input.ts";
import type { Opinion } from "./shape.ts";
import { newTrackingCode } from "./tracking.ts";
import { placeOf } from "./visibility.ts";

/** The context of one row of a call that records several opinions. */
export interface RowContext {
  /** Reads each session once per call. */
  readonly sessionOf: (id: string) => Promise<Session | undefined>;
  /** Generated before the writes, to keep the order of the rows. */
  readonly ulid: string;
}

export interface RecordContext extends Context {
  /** Present only for a row of `recordOpinions`. */
  readonly row?: RowContext;
}

interface Loaded {
  /** The opinion that an upsert replaces. */
  readonly before: Opinion | undefined;
  readonly session: Session | undefined;
  readonly at: Awaited<ReturnType<typeof originOf>>;
}

async function load(ctx: RecordContext, input: RecordInput): Promise<Loaded> {
  const { upsert, externalRef, sessionId, receivedOn } = input;
  const foundId = upsert && externalRef && (await findByExternalRef(ctx, "opinion", externalRef));
  const before = foundId ? await loadExisting(ctx, OPINION, foundId, ["externalRef"]) : undefined;
  const sessionOf =
    ctx.row?.sessionOf ?? ((id: string) => sessionById(ctx, id, { consistent: true }));
  const session = sessionId === null ? undefined : await sessionOf(sessionId);
  if (sessionId !== null && !session) throw notFound(["sessionId"], sessionId);
  const kept = before && !(session && isOfSession(input.channel)) ? before.receivedOn : null;
  const day = receivedOn ?? kept;
  return { before, session, at: await originOf(ctx, { ...input, receivedOn: day }, session) };
}

/** Callers without access to the stored opinion learn only that the externalRef is taken. */
const ofUpsert = (before: Opinion, ref: ExternalRef): readonly Access[] => {
  const hidden = { isVisible: async () => false, refusal: externalRefTaken(ref) };
  const own = { at: { unit: before.unit }, hidden };
  if (before.contentState !== "LOCKED") return [own];
  return [own, { action: "readLockedContent", at: placeOf(before), hidden }];
};

const SESSION_IS_FIXED: Phrase = {
  vi:
    "Phải giữ như lần nhập đầu tiên với mã tham chiếu này: " +
    "nhập lại không chuyển ý kiến sang hội nghị khác.",
  en:
    "Must be the value of the first entry with this external reference: " +
    "a later entry does not move an opinion to another session.",
};

/** A correction replaces the facts as a whole, and may be of another unit. */
const TERMS = { corrected: true, moved: true } as const;

interface Prepared {
  readonly after: Opinion;
  readonly ulid: string;
  /** Transaction parts that store the citizen's identity. */
  readonly citizen: readonly Put[];
  readonly expectReplaceable: () => Promise<void>;
  /** The open deadlines that an upsert eases, and the unit that it finds them at. */
  readonly eased: readonly Eased[];
  readonly easedAt: Place;
}

/** Builds the opinion. Stores a new citizen's key in the vault before it seals the identity. */
async function prepare(
  ctx: RecordContext,
  { before, session, at }: Loaded,
  input: RecordInput,
): Promise<Prepared> {
  if (session && !before) expectSessionAccepts(session, input);
  if (before && before.sessionId !== input.sessionId)
    throw new Failure("CONFLICTING_INPUT", ["sessionId"], SESSION_IS_FIXED);
  const today = dayOf(ctx.now);
  const isOtherDay = before?.receivedOn !== at.receivedOn;
  if (isOtherDay || before?.channel !== input.channel)
    expectSessionDay(session, { channel: input.channel, ...at }, ["receivedOn"]);
  if (isOtherDay) expectUsualDay(session, at, { reason: input.reason, today });
  const ulid = ctx.row?.ulid ?? newUlid(ctx.now, ctx.draw?.("opinion"));
  const newCitizenId = input.citizen
    ? toId("citizen", newUlid(ctx.now, ctx.draw?.("citizen")))
    : null;
  const citizenId = before?.citizenId ?? newCitizenId;
  const inSession = partsOf("session", input.sessionId ?? "")?.[0] ?? null;
  const home = before?.home ?? homeOf({ session: inSession, ...at });
  const identity = {
    id: before?.id ?? toId("opinion", home, ulid),
    home,
    version: before?.version ?? 1,
    trackingCode: before?.trackingCode ?? newTrackingCode(ctx.draw?.("trackingCode")),
    citizenId,
    internal: before?.internal ?? (session !== undefined && !countsInStatistics(session)),
    recordedAt: before?.recordedAt ?? ctx.now.toISOString(),
    deadlines: before?.deadlines ?? [],
    redaction: before?.redaction ?? null,
  };
  const built = await build(ctx, input, identity, { ...at, session });
  const isKnown = typeof before?.citizenId === "string";
  const after = {
    ...built,
    // Another spelling of the reference does not change the opinion.
    externalRef: before?.externalRef ?? built.externalRef,
    documents: before?.documents ?? [],
    ofSession: before?.ofSession ?? built.ofSession,
  };
  const eased = before ? await easedByCorrection(ctx, { before, after, terms: TERMS }) : [];
  // An opinion that cannot be replaced at all needs no reason.
  if (before && eased.length > 0) await expectReplaceable(ctx, before, session);
  expectReasonFor(eased, input.reason);
  return {
    after,
    eased,
    easedAt: { unit: before?.unit ?? null },
    ulid,
    citizen: await citizenParts(ctx, {
      id: citizenId,
      identity: input.citizen,
      unit: at.unit,
      isKnown,
      opinionId: built.id,
    }),
    expectReplaceable: async () => {
      if (before) await expectReplaceable(ctx, before, session);
    },
  };
}

/**
 * Records one opinion. Each write touches only one of the 64 gates of its session, so opinions of a
 * session can be recorded concurrently.
 */
export const record = mutation({
  action: "recordOpinion",
  input: RecordInput.shape,
  check: (input, { today }) => contradictions(input, today),
  // Only an upsert can conflict with a version it read itself, so a retry is safe.
  onConflict: "retry",
  // The fingerprint excludes the identity: a hash of names and numbers can be guessed. A replay
  // compares the identity with the stored one instead.
  fingerprint: ({ idempotencyKey: _, ...input }) => ({ ...input, citizen: input.citizen !== null }),
  load,
  access: ({ before, session, at }, { externalRef }) => [
    ...(before && externalRef ? ofUpsert(before, externalRef) : []),
    ...(session ? [accessTo(SESSION, session, ["sessionId"])] : []),
    { at },
  ],
  read: prepare,
  target: ({ eased, easedAt }) => toEase(easedAt, eased),
  decide: ({ before, session }, input, _, prepared) => {
    const { after, ulid, citizen } = prepared;
    const { id, trackingCode } = after;
    const tracking = create(TrackingEntity, { code: trackingCode, opinionId: id }, collided);
    return decideSave(
      OPINION,
      {
        before,
        after,
        event: before ? "opinion.updated" : "opinion.recorded",
        reason: input.reason,
        terms: TERMS,
      },
      {
        extraParts: [
          ...(before ? [] : [tracking, ...claiming(input, id)]),
          ...citizen,
          ...(session ? [passGate(sessionUlid(session.id), ulid)] : []),
        ],
        unlessUnchanged: {
          before,
          hasNews: citizen.length > 0,
          expect: prepared.expectReplaceable,
        },
      },
    );
  },
  replay: async (ctx: RecordContext, id, { citizen }) => {
    const recorded = await replayById(OPINION)(ctx, id);
    const { citizenId } = recorded.result;
    if (citizen && citizenId && !(await Citizen.isStored(ctx, citizenId, citizen)))
      throw new Failure("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"]);
    return recorded;
  },
});

interface CitizenInput {
  readonly id: string | null;
  readonly identity: RecordInput["citizen"];
  readonly unit: Opinion["unit"];
  readonly isKnown: boolean;
  readonly opinionId: string;
}

/** The transaction parts that store the citizen's identity. */
async function citizenParts(
  ctx: Context,
  { id, identity, unit, isKnown, opinionId }: CitizenInput,
): Promise<readonly Put[]> {
  if (id === null || identity === null) return [];
  return isKnown
    ? Citizen.storeCitizenAgain(ctx, { id, identity, opinionId })
    : Citizen.storeCitizen(ctx, { id, identity, unit, opinionId });
}

type Claiming = Pick<Input<typeof RecordInput.shape>, "upsert" | "externalRef">;

const claiming = ({ upsert, externalRef }: Claiming, id: string): readonly Part[] =>
  upsert && externalRef
    ? claimOrRetry("opinion", externalRef, id)
    : claim("opinion", externalRef, id, { offersUpsert: true });

/** Two random tracking codes collided. A retry draws another code. */
const collided = () => new RequestError("RETRY_LATER");
