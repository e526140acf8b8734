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
    "Who is owed the answer? (sealed; read only if the task needs it, and each reading is logged)",
  rate: "one per identified speaker: up to a million a year",
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
  question: "Who was shown this citizen's identity, and when?",
  rate:
    "a few per identified speaker; " +
    "a request of at most 100 identities writes them in one transaction",
});
