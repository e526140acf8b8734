import * as z from "zod";
import { entity, indexKey } from "../../../core/src/table/entity.ts";
import type { Raw } from "./items.ts";

/**
 * A test entity in its second form. The first form keeps one text, the second keeps its words. A
 * test registers it by
 * `vi.mock("…/core/src/subjects/entities.ts", async (real) => withThing(await real()))`.
 */
const Shape = z.object({
  id: z.string(),
  version: z.int().positive(),
  words: z.array(z.string().min(1)),
});
type Thing = z.output<typeof Shape>;
const First = Shape.omit({ words: true }).extend({ text: z.string() });

export const ThingEntity = entity({
  name: "Thing",
  shape: Shape,
  schema: 2,
  upgrades: {
    1: (body) => {
      const { text, ...rest } = First.parse(body);
      return { ...rest, words: text.split(" ") };
    },
  },
  pk: "THING#{id}",
  sk: "THING",
  of: ({ id }) => ({ id }),
  question: "Which words has this thing?",
  rate: "some a test",
  attributes: ({ version }) => ({ version }),
  indexes: {
    unitDay: indexKey<Thing>()({
      pk: "THINGS",
      sk: "{words}#{id}",
      of: ({ id, words }) => ({ words: String(words.length).padStart(3, "0"), id }),
      question: "Which things are there, by how many words they have?",
    }),
  },
});

export const withThing = ({ ENTITIES }: { readonly ENTITIES: readonly object[] }) => ({
  ENTITIES: [...ENTITIES, ThingEntity],
});

const idOf = (i: number): string => String(i).padStart(4, "0");
/** Makes things in the current form. */
export const things = (count: number): readonly Thing[] =>
  Array.from({ length: count }, (_, i) => ({
    id: idOf(i),
    version: 1 + (i % 3),
    words: ["Hẻm", idOf(i), ...Array.from({ length: i % 4 }, () => "ngập")],
  }));

/** The same thing as the first version stored it, under the index key of that version. */
export const asFirst = ({ id, version, words }: Thing): Raw => ({
  pk: `THING#${id}`,
  sk: "THING",
  type: "Thing",
  schema: 1,
  version,
  unitPk: "THINGS",
  unitSk: id,
  body: JSON.stringify({ id, version, text: words.join(" ") }),
});

/** The same thing in the current form, under an index key that no entity writes any more. */
export const underOldKey = (thing: Thing): Raw => ({
  ...ThingEntity.toItem(thing),
  provincePk: "THINGS#79",
  provinceSk: thing.id,
});
