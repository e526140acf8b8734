import { entity, type Key } from "../table/entity.ts";
import { Reading, Shape } from "./shape.ts";

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
});

export const citizenKey = (id: string): Key => CitizenEntity.keyOf({ id });

export const ReadingEntity = entity({
  name: "IdentityReading",
  shape: Reading,
  schema: 1,
  pk: "READING#{citizen}",
  sk: "{at}#{ulid}",
  of: ({ citizenId, at, ulid }) => ({ citizen: citizenId, at, ulid }),
  question: "Who read this citizen's identity, and when?",
  rate:
    "a few per identified speaker; " +
    "a request for up to 100 identities writes all of them in one transaction",
});
