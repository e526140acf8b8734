import { type Context, type ExternalRef, findByExternalRef, Session } from "@doithoai/core";
import { conclude as concludeSession } from "@doithoai/core/late";
import { recordBodies } from "./bodies.ts";
import { recordOpinions } from "./opinions.ts";
import { withOwnIds } from "./own-ids.ts";
import type { DirectiveSample, SessionSample } from "./types.ts";

/**
 * Completes a session from the point that an earlier load reached. Its status shows which steps are
 * done.
 */
export async function loadSession(ctx: Context, sample: SessionSample): Promise<Session.Session> {
  const session = (await find(ctx, sample.ref)) ?? (await record(ctx, sample));
  const concluded = session.status === "HELD" ? await conclude(ctx, session, sample) : session;
  const published =
    concluded.status === "CONCLUDED"
      ? await Session.publish(ctx, { ...at(concluded), ...sample.publication })
      : concluded;
  if (sample.differenceExplanation === null || published.differenceExplanation !== null)
    return published;
  return Session.explainDifference(ctx, {
    ...at(published),
    explanation: sample.differenceExplanation,
  });
}

const at = ({ id, version }: Session.Session) => ({ sessionId: id, expectedVersion: version });

async function find(ctx: Context, ref: ExternalRef): Promise<Session.Session | undefined> {
  const id = await findByExternalRef(ctx, "session", ref);
  return id === undefined ? undefined : Session.byId(ctx, id, { consistent: true });
}

async function record(
  ctx: Context,
  { ref, facts: { chairs, ...facts } }: SessionSample,
): Promise<Session.Session> {
  const idOf = await recordBodies(
    ctx,
    chairs.flatMap(({ body }) => body ?? []),
  );
  return Session.record(withOwnIds(ctx, ref), {
    ...facts,
    externalRef: ref,
    chairs: chairs.map(({ body, ...chair }) => ({ ...chair, organizationId: body && idOf(body) })),
  });
}

/** Records the opinions before the directives, because directives refer to opinions. */
async function conclude(
  ctx: Context,
  session: Session.Session,
  { ref, opinions, notice }: SessionSample,
): Promise<Session.Session> {
  const [opinionIds, idOf] = await Promise.all([
    recordOpinions(ctx, { ref, sessionId: session.id, opinions }),
    recordBodies(
      ctx,
      notice.directives.flatMap((each) => bodiesOf(each).map(({ body }) => body)),
    ),
  ]);
  const directives = notice.directives.map((directive, i) => {
    const { lead: _, cooperating: __, responsible: ___, opinions: answered, ...sample } = directive;
    const { progress, ...facts } = sample;
    return {
      ...facts,
      externalRef: { system: ref.system, value: `${ref.value}/${i + 1}` },
      opinionIds: answered.map(opinionIds),
      addressees: bodiesOf(directive).map(({ body, part }) => ({
        organizationId: idOf(body),
        part,
        ...(part === "LEAD" && { progress }),
      })),
    };
  });
  return concludeSession(ctx, { ...notice, ...at(session), directives });
}

/** The bodies of a directive with their parts. */
export const bodiesOf = ({ lead, cooperating = [], responsible = [] }: DirectiveSample) => [
  ...(lead === undefined ? [] : [{ body: lead, part: "LEAD" as const }]),
  ...cooperating.map((body) => ({ body, part: "COOPERATING" as const })),
  ...responsible.map((body) => ({ body, part: "RESPONSIBLE" as const })),
];
