import { hash } from "node:crypto";
import * as z from "zod";
import { partsOf, toId } from "../kernel/id.ts";
import { entity, indexKey, type Key } from "../table/entity.ts";
import { type RoleGrant, Shape } from "./shape.ts";

/** A hash of the subject. Keys and ids contain it in place of the subject. */
export const hashSubject = (subject: string): string => hash("sha256", subject).slice(0, 32);

export const grantId = (subject: string, ulid: string): string =>
  toId("grant", hashSubject(subject), ulid);

export const RoleGrantEntity = entity({
  name: "RoleGrant",
  shape: Shape,
  schema: 1,
  pk: "MEMBER#{member}",
  sk: "GRANT#{ulid}",
  of: ({ id, subject }) => ({
    member: hashSubject(subject),
    ulid: partsOf("grant", id)?.[1] ?? "",
  }),
  question: "Which roles does or did this person or connected system hold?",
  rate:
    "about 20 per commune, a few writes per year each; " +
    "each process reads the roles of a caller at most once per half minute",
  attributes: ({ version, role }) => ({ version, kind: role }),
  indexes: {
    unitDay: indexKey<RoleGrant>()({
      pk: "GRANT#{unit}",
      sk: "{day}#{id}",
      of: ({ unit, from, id }) => ({ unit: unit.code, day: from, id }),
      question: "Who holds or held a role in one unit, by first day?",
    }),
  },
});

export const GrantCounterEntity = entity({
  name: "Held",
  shape: z.object({ member: z.string(), version: z.int().positive() }),
  schema: 1,
  pk: "MEMBER#{member}",
  sk: "HELD",
  of: ({ member }) => ({ member }),
  question: "How many roles were granted to this person? (makes two concurrent grants conflict)",
  rate: "one per person who was granted a role, written with each grant",
  attributes: ({ version }) => ({ version }),
});

/** The key of a grant, or undefined if the id is not the id of a grant. */
export function grantKey(id: string): Key | undefined {
  const [member, ulid, ...rest] = partsOf("grant", id) ?? [];
  return member && ulid && rest.length === 0 ? RoleGrantEntity.keyOf({ member, ulid }) : undefined;
}
