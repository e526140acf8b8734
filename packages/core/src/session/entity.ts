import { partsOf } from "../kernel/id.ts";
import { type Audience, audienceOf } from "../table/audience.ts";
import { entity, indexKey, type Key } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { aboutOf, rowOf } from "./row.ts";
import { type Session, Shape } from "./shape.ts";
import { isListed } from "./visibility.ts";

export const ulidOf = (id: string): string => partsOf("session", id)?.[0] ?? "";
/** The sort key of sessions without a day. It sorts before every date. */
const UNDATED = "0000-00-00";

/** The day in the lists. A day from which the session was postponed no longer counts. */
const listedDay = ({ heldOn, awaitsDay }: Session): string =>
  heldOn === null || awaitsDay ? UNDATED : heldOn;

const audience = (session: Session): Audience => audienceOf(isListed(session));

export const SessionEntity = entity({
  name: "Session",
  shape: Shape,
  derived: ["kind"],
  schema: 1,
  pk: "DIALOGUE#{session}",
  sk: "1-SESSION",
  of: ({ id }) => ({ session: ulidOf(id) }),
  question:
    "What are the facts of this session? Its notice, directives and opinions are " +
    "in the same partition, so one Query reads the whole page.",
  rate:
    "about 5,000 per year, a few writes each, and one after each change of its figures: " +
    "about 9 for each opinion",
  row: rowOf,
  about: (session) => ({
    audience: "PUBLIC",
    subject: audience(session) === "PUBLIC" ? aboutOf(session) : "HIDDEN",
  }),
  attributes: ({ version, status, type, unit }) => ({
    version,
    status,
    kind: type,
    unitFrom: unit?.validFrom ?? "0",
  }),
  indexes: {
    unitDay: indexKey<Session>()({
      pk: "{audience}_SESSION#{unit}",
      sk: "{day}#{id}",
      of: (session) => ({
        audience: audience(session),
        unit: session.unit?.code ?? NONE,
        day: listedDay(session),
        id: session.id,
      }),
      question: "Which sessions were held in one unit, by day?",
    }),
    provinceDay: indexKey<Session>()({
      pk: "{audience}_SESSION#{province}",
      sk: "{day}#{id}",
      of: (session) => ({
        audience: audience(session),
        province: session.unit?.provinceCode ?? NONE,
        day: listedDay(session),
        id: session.id,
      }),
      question: "Which sessions were held anywhere in one province, by day?",
    }),
    countryDay: indexKey<Session>()({
      pk: "{audience}_SESSION",
      sk: "{day}#{id}",
      of: (session) => ({
        audience: audience(session),
        day: listedDay(session),
        id: session.id,
      }),
      question: "Which sessions were held anywhere in the country, by day?",
    }),
  },
});

/** The table key of a session id; undefined if the id is not a session id. */
export function sessionKey(id: string): Key | undefined {
  const [ulid, ...rest] = partsOf("session", id) ?? [];
  return ulid && rest.length === 0 ? SessionEntity.keyOf({ session: ulid }) : undefined;
}
