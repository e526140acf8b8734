import * as z from "zod";
import { partsOf } from "../kernel/id.ts";
import { laterOf } from "../session/copy.ts";
import { type Audience, audienceOf } from "../table/audience.ts";
import { entity, type Item, indexKey, type Key } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { firstDueDay } from "../table/phase.ts";
import { aboutOf, fromKeyedRow, type RowOpinion, rowOf } from "./row.ts";
import { type Opinion, Shape } from "./shape.ts";
import { phaseOf } from "./status.ts";
import { isListed } from "./visibility.ts";

/** The opinion id without its prefix. Ids of the opinion's responses and escalations contain it. */
export const ownId = ({ id }: Pick<Opinion, "id">): string => id.slice(id.indexOf("_") + 1);
const ulidOf = (id: string): string => partsOf("opinion", id)?.[1] ?? "";
const audience = (opinion: Opinion): Audience => audienceOf(isListed(opinion));
const rowId = ({ id }: Opinion) => id;

export const OpinionEntity = entity({
  name: "Opinion",
  shape: Shape,
  derived: ["kind"],
  schema: 1,
  pk: "DIALOGUE#{home}",
  sk: "4-OPINION#{ulid}",
  of: ({ home, id }) => ({ home, ulid: ulidOf(id) }),
  question:
    "Which opinions were raised in this session, in the order of recording? " +
    "(without a session: in this unit and month)",
  rate:
    "about 1 million per year; 20–500 per session; " +
    "at most 1.4 writes per second from one province",
  // Without the copy, a row cannot tell that the opinion has a session.
  row: (opinion) => (opinion.sessionId !== null && !opinion.ofSession ? undefined : rowOf(opinion)),
  about: aboutOf,
  aboutUnseen: (opinion) =>
    laterOf(opinion.ofSession).map((ofSession) => aboutOf({ ...opinion, ofSession })),
  attributes: ({ version, status, channel, turn, unit }) => ({
    version,
    status,
    kind: channel,
    turn: turn ?? undefined,
    unitFrom: unit?.validFrom ?? "0",
  }),
  indexes: {
    unitDay: indexKey<Opinion>()({
      pk: "{audience}_OPINION#{unit}",
      sk: "{day}#{id}",
      of: (opinion) => ({
        audience: audience(opinion),
        unit: opinion.unit?.code ?? NONE,
        day: opinion.receivedOn,
        id: rowId(opinion),
      }),
      question: "Which opinions were raised in one unit, by day?",
    }),
    provinceDay: indexKey<Opinion>()({
      pk: "{audience}_OPINION#{province}",
      sk: "{day}#{id}",
      of: (opinion) => ({
        audience: audience(opinion),
        province: opinion.unit?.provinceCode ?? NONE,
        day: opinion.receivedOn,
        id: rowId(opinion),
      }),
      question: "Which opinions were raised in one province, by day?",
    }),
    countryDay: indexKey<Opinion>()({
      pk: "{audience}_OPINION",
      sk: "{day}#{id}",
      of: (opinion) => ({
        audience: audience(opinion),
        day: opinion.receivedOn,
        id: rowId(opinion),
      }),
      question: "Which opinions were raised in the country, by day?",
    }),
    organizationState: indexKey<Opinion>()({
      pk: "{audience}_OPINION#{organization}",
      sk: "{phase}#{day}#{id}",
      of: (opinion) =>
        opinion.assignment
          ? {
              audience: audience(opinion),
              organization: opinion.assignment.organization.id,
              phase: phaseOf(opinion),
              day: firstDueDay(opinion.deadlines, opinion.assignment.organization.id),
              id: rowId(opinion),
            }
          : undefined,
      question: "Which opinions are assigned to one body, open ones first, by due day?",
    }),
  },
});

/** The table key of an opinion id; undefined if the id is not an opinion id. */
export function opinionKey(id: string): Key | undefined {
  const [home, ulid, ...rest] = partsOf("opinion", id) ?? [];
  return home && ulid && rest.length === 0 ? OpinionEntity.keyOf({ home, ulid }) : undefined;
}

/** The opinion of an index row; undefined if the row does not show it. */
export function fromRow(item: Item): RowOpinion | undefined {
  const slots = OpinionEntity.slotsOf(item);
  return slots && fromKeyedRow(item, slots);
}

export const TrackingEntity = entity({
  name: "TrackingCode",
  shape: z.object({ code: z.string(), opinionId: z.string() }),
  schema: 1,
  pk: "TRACKING#{code}",
  sk: "OPINION",
  of: ({ code }) => ({ code }),
  question: "Which opinion has the tracking code on a citizen's slip?",
  rate: "one per opinion",
});
