import { createHash } from "node:crypto";
import { entity, indexKey, type Key } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { type Citizen, Reading, Shape } from "./shape.ts";

export const CitizenEntity = entity({
  name: "Citizen",
  shape: Shape,
  schema: 1,
  pk: "CITIZEN#{id}",
  sk: "CITIZEN",
  of: ({ id }) => ({ id }),
  question:
    "Which citizen raised the opinion? " +
    "(encrypted; read only if the task needs it, and each reading is logged)",
  rate: "one per identified speaker: up to 1 million per year",
  attributes: ({ version }) => ({ version }),
  indexes: {
    provinceDay: indexKey<Citizen>()({
      pk: "CITIZEN#{province}#{hash}",
      sk: "{id}",
      of: ({ unit, identityHash, id }) =>
        identityHash === null
          ? undefined
          : { province: unit?.provinceCode ?? NONE, hash: identityHash, id },
      question: "Which citizens of one province have the same identity, as a keyed hash?",
    }),
  },
});

export const citizenKey = (id: string): Key => CitizenEntity.keyOf({ id });

/** The last part of the key of a reading. Opinion and subject are hashed: a subject may be long. */
const readerOf = ({ opinionId, actor }: Reading): string =>
  createHash("sha256").update(`${opinionId}\n${actor.subject}`).digest("base64url");

export const ReadingEntity = entity({
  name: "IdentityReading",
  shape: Reading,
  schema: 1,
  pk: "READING#{citizen}",
  sk: "{time}#{reader}",
  of: (reading) => ({
    citizen: reading.citizenId,
    time: reading.hour ?? reading.at,
    reader: reading.hour === null ? reading.ulid : readerOf(reading),
  }),
  question:
    "Who read this citizen's identity, and when? " +
    "(one entry for a person, an opinion and an hour; earlier entries have their own time)",
  rate:
    "a few per identified speaker, at most one per reader and hour; " +
    "a request for up to 100 identities writes all of them in one transaction",
});
