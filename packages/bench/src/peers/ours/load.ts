import {
  type Actor,
  Calendar,
  type Context,
  forEachConcurrently,
  grantOf,
  Opinion,
  parseDay,
  Session,
  type Table,
  Unit,
  Vault,
} from "@doithoai/core";
import { conclude } from "@doithoai/core/late";
import { COMMUNES, communeOf, PROVINCES, provinceOf, type SessionFacts, TODAY } from "../data.ts";
import type { Variables, Work } from "../works.ts";

/** The instant of the gateway: the morning of the day on which the deadlines are looked at. */
export const NOW = new Date(`${TODAY}T08:00:00+07:00`);
const FROM = parseDay("2025-07-01");
const SESSIONS_AT_ONCE = 4;
const LOADING_MS = 3_600_000;

async function loadUnits(ctx: Context): Promise<void> {
  const base = {
    codeIsOfficial: false,
    validFrom: FROM,
    validTo: null,
    predecessors: [],
    successors: [],
  };
  const provinces = Array.from({ length: PROVINCES }, (_, i): Unit.Unit => {
    const code = provinceOf(i);
    const names = { name: `Tỉnh ${code}`, level: "PROVINCE", kind: "tỉnh" } as const;
    return { ...base, ...names, code, parentCode: null, provinceCode: code };
  });
  const communes = Array.from({ length: COMMUNES }, (_, i): Unit.Unit => {
    const [code, province] = [communeOf(i), provinceOf(i)];
    const names = { name: `Xã ${code}`, level: "COMMUNE", kind: "xã" } as const;
    return { ...base, ...names, code, parentCode: province, provinceCode: province };
  });
  await Unit.load(ctx, [...provinces, ...communes]);
}

/** Records a session by the mutations of the product and returns its id. */
async function loadSession(ctx: Context, facts: SessionFacts): Promise<string> {
  const body = `org_${facts.commune}.${FROM}.PEOPLES_COMMITTEE`;
  const recorded = await Session.record(ctx, {
    title: facts.title,
    // No policy sets deadlines for this type: each opinion has the one that was fixed.
    type: "INTERNAL",
    mode: "IN_PERSON",
    unitCode: facts.commune,
    heldOn: facts.heldOn,
    place: facts.venue,
    chairs: [{ name: facts.chair, position: "Bí thư Đảng ủy" }],
    hostIds: [body],
  });
  const rows = await Opinion.recordMany(ctx, {
    rows: facts.opinions.map(({ turn, text, field, responses, deadline }) => ({
      sessionId: recorded.id,
      content: text,
      channel: "SPOKEN",
      turn,
      nature: "SUGGESTION",
      fields: [field],
      competence: "COMMUNE",
      assignment: { organizationId: body, assignedOn: facts.heldOn, dueOn: deadline.dueOn },
      responses: responses.map((response) => ({
        kind: response.kind,
        content: response.text,
        answeredOn: response.respondedOn,
        answeredBy: response.responder,
        organizationId: body,
      })),
    })),
  });
  const [refused] = rows.flatMap(({ failures }) => failures);
  if (refused) throw refused;
  const concluded = await conclude(ctx, {
    sessionId: recorded.id,
    expectedVersion: recorded.version,
    number: facts.notice.number,
    issuedOn: facts.notice.issuedOn,
    signedBy: facts.chair,
    summary: facts.notice.summary,
    directives: facts.directives.map(({ kind, text, turns }) => ({
      kinds: [kind],
      content: text,
      leadId: body,
      opinionIds: turns.flatMap((turn) => rows[turn - 1]?.opinion?.id ?? []),
    })),
  });
  const { id } = await Session.publish(ctx, {
    sessionId: concluded.id,
    expectedVersion: concluded.version,
  });
  return id;
}

type OfWorks = Readonly<Record<Work, readonly Variables[]>>;

/** Loads the sessions and returns the variables of the works with the ids that they got. */
export async function loadOurs(
  table: Table.Table,
  sessions: readonly SessionFacts[],
  variables: OfWorks,
): Promise<OfWorks> {
  const contextOf = (commune: string): Context => {
    const grants = (["CLERK", "LEADER"] as const).map((role) => grantOf(role, commune));
    const actor: Actor = { subject: "bench", client: null, isSignedIn: true, grants };
    const { NATIONAL_CALENDAR: calendar } = Calendar;
    const until = Date.now() + LOADING_MS;
    return { actor, now: NOW, requestId: "bench", until, table, calendar, vault: Vault.NO_VAULT };
  };
  await loadUnits(contextOf(Unit.COUNTRY));
  const ids = new Map<string, string>();
  await forEachConcurrently(sessions, SESSIONS_AT_ONCE, async (facts) => {
    ids.set(facts.id, await loadSession(contextOf(facts.commune), facts));
  });
  return {
    ...variables,
    sessionPage: variables.sessionPage.map(({ id = "" }) => ({ id: ids.get(id) ?? "" })),
  };
}
