import {
  type Actor,
  addDays,
  Calendar,
  type Context,
  type Day,
  Directive,
  dayOf,
  grantOf,
  Notice,
  Opinion,
  partsOf,
  Session,
  type Supervision,
  type Table,
  Vault,
} from "@doithoai/core";
import { conclude, createCampaign, recordFinding } from "@doithoai/core/late";
import { NOW } from "../now.ts";
import { textOf } from "../text.ts";
import { untilTimeout } from "../timeouts.ts";
import { makeWorld, type World } from "../world.ts";
import { inputsOf } from "./inputs.ts";
import type { Marks } from "./stamp.ts";

/** The days of the templates before their last day, and the day of a planned session after it. */
const HELD_BEFORE = 3;
const PLANNED_IN = 21;

/** A value that the product made, with the texts that stand for its place. */
export interface Template<T> {
  readonly value: T;
  readonly marks: Partial<Marks>;
}

export interface Templates {
  readonly published: Template<Session.Session>;
  readonly held: Template<Session.Session>;
  readonly announced: Template<Session.Session>;
  readonly notice: Template<Notice.Notice>;
  readonly directive: Template<Directive.Directive>;
  readonly furtherDirective: Template<Directive.Directive>;
  /** Answered at its session. Public in a published session, hidden in one that was only held. */
  readonly answered: Template<Opinion.Opinion>;
  readonly answeredHidden: Template<Opinion.Opinion>;
  /** Assigned and not answered, in a session that is not published: two open deadlines. */
  readonly open: Template<Opinion.Opinion>;
  /** A letter that waits for its answer, and so is hidden. */
  readonly letter: Template<Opinion.Opinion>;
  /** Locked: only few may ever read it. */
  readonly denunciation: Template<Opinion.Opinion>;
  readonly campaign: Template<Supervision.Campaign>;
  readonly finding: Template<Supervision.Finding>;
}

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("what a mutation wrote is missing");
  return value;
};

/** The actor and the clock of templates, in one commune. */
export const contextOf = (table: Table.Table, commune: string, now = NOW): Context => {
  const actor: Actor = {
    subject: "seed",
    client: null,
    isSignedIn: true,
    grants: (["CLERK", "LEADER", "SUPERVISOR"] as const).map((role) => grantOf(role, commune)),
  };
  const { NATIONAL_CALENDAR: calendar } = Calendar;
  const until = untilTimeout();
  return { actor, now, requestId: "seed", until, table, calendar, vault: Vault.NO_VAULT };
};

/**
 * Records one subject of each kind by the mutations of the product, in a commune of its own.
 * Everything happens within a few days before `now`.
 */
export async function recordTemplates(table: Table.Table, now = NOW): Promise<Templates> {
  const world = await makeWorld(table);
  const { commune: unitCode } = world;
  const today = dayOf(now);
  const heldOn = addDays(today, -HELD_BEFORE);
  const ctx = contextOf(table, unitCode, now);
  const input = inputsOf(unitCode, heldOn);
  const { ofSession, ofOpinion, inMonth } = markers(ctx, world);

  const spokenAt = ({ id: sessionId }: Session.Session) => ({
    sessionId,
    channel: "SPOKEN",
    turn: 1,
  });
  const held = await Session.record(ctx, input.held);
  const later = await Session.record(ctx, input.held);
  const open = await Opinion.record(ctx, { ...input.open, ...spokenAt(held) });
  const answeredHidden = await Opinion.record(ctx, { ...input.answered, ...spokenAt(held) });
  const answered = await Opinion.record(ctx, { ...input.answered, ...spokenAt(later) });
  const concluded = await conclude(ctx, {
    sessionId: later.id,
    expectedVersion: later.version,
    number: "12/TB-UBND",
    issuedOn: heldOn,
    signedBy: "Nguyễn Văn An",
    summary: textOf("Kết luận của người chủ trì."),
    directives: input.directives,
  });
  const published = await Session.publish(ctx, {
    sessionId: later.id,
    expectedVersion: concluded.version,
  });
  const planned = await Session.plan(ctx, {
    ...input.planned,
    heldOn: addDays(today, PLANNED_IN),
  });
  const announced = await Session.announce(ctx, {
    sessionId: planned.id,
    expectedVersion: planned.version,
    place: "Hội trường Ủy ban nhân dân",
    howToAttend: "Đến trực tiếp hoặc gửi ý kiến trước.",
  });
  const letter = await Opinion.record(ctx, {
    ...input.open,
    unitCode,
    channel: "LETTER",
    receivedOn: heldOn,
  });
  const denunciation = await Opinion.record(ctx, {
    ...input.denunciation,
    unitCode,
    receivedOn: today,
  });
  const campaign = await createCampaign(ctx, {
    title: `Giám sát việc đối thoại tại ${unitCode}`,
    unitCode,
    supervisorId: `org_${unitCode}.2025-07-01.FATHERLAND_FRONT`,
    from: heldOn,
  });
  const finding = await recordFinding(ctx, {
    unitCode,
    type: "LIMITATION",
    content: textOf("Chậm công khai kết luận."),
    foundOn: heldOn,
  });
  const home = found(partsOf("session", later.id)?.[0]);
  const [directive, furtherDirective] = await Directive.listBySession(ctx, home);
  const [notice] = await Notice.listBySession(ctx, home);
  return {
    published: ofSession(published),
    held: ofSession(held),
    announced: ofSession(announced),
    notice: ofSession(found(notice), later.id),
    directive: ofSession(found(directive), later.id),
    furtherDirective: ofSession(found(furtherDirective), later.id),
    answered: await ofOpinion(answered),
    answeredHidden: await ofOpinion(answeredHidden),
    open: await ofOpinion(open),
    letter: await ofOpinion(letter),
    denunciation: await ofOpinion(denunciation),
    campaign: inMonth(campaign, heldOn, partsOf("campaign", campaign.id)?.[0]),
    finding: inMonth(finding, heldOn, partsOf("finding", finding.id)?.[1]),
  };
}

/** Makes templates of values in one place. */
function markers(ctx: Context, { province, commune }: World) {
  const inMonth = <T>(value: T, day: Day, own: string | undefined): Template<T> => ({
    value,
    marks: { province, commune, own: found(own), month: `@${day.slice(0, 7)}`, monthOf: day },
  });
  const ofSession = <T extends { readonly id: string }>(
    value: T,
    session = value.id,
  ): Template<T> => ({
    value,
    marks: { province, commune, session: found(partsOf("session", session)?.[0]) },
  });
  return {
    inMonth,
    ofSession,
    /** Reads the opinion again: steps of its session may have changed it. */
    ofOpinion: async ({ id }: Opinion.Opinion): Promise<Template<Opinion.Opinion>> => {
      const value = found(await Opinion.byId(ctx, id, { consistent: true }));
      const { sessionId, trackingCode, receivedOn } = value;
      const own = found(partsOf("opinion", id)?.[1]);
      const { marks } = sessionId ? ofSession(value, sessionId) : inMonth(value, receivedOn, own);
      return { value, marks: { ...marks, own, trackingCode } };
    },
  };
}
