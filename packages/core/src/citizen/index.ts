import * as z from "zod";
import { optional } from "../shape.ts";
import { entity } from "../table/entity.ts";
import { line, NAME_MAX } from "../text.ts";

/** Who raised an opinion. Lives apart from it: the opinion holds only the id, and what reads opinions never reads this. */
export const Shape = z.object({
  id: z.string(),
  name: line(NAME_MAX),
  address: optional(line(NAME_MAX)),
  phone: optional(z.string().regex(/^\+?[0-9 .-]{6,20}$/, "PHONE NUMBER")),
});
export type Citizen = z.output<typeof Shape>;

export const CitizenEntity = entity({
  name: "Citizen",
  shape: Shape,
  schema: 1,
  pk: "CITIZEN#{id}",
  sk: "CITIZEN",
  of: ({ id }) => ({ id }),
  question: "Who is owed the answer? (read only where the task needs it)",
  rate: "one an identified speaker: up to a million a year",
});
