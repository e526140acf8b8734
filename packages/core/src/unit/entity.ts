import * as z from "zod";
import { shardOf } from "../kernel/shard.ts";
import { entity } from "../table/entity.ts";
import { Child, Shape as UnitShape } from "./shape.ts";

const SHARDS = 512;

export const unitBookOf = (code: string): number => shardOf(code, SHARDS);

/**
 * One item per shard of unit codes. Units change a few times a decade and are read all day, so
 * about thirty units share an item, with all versions of a code together.
 */
export const BookEntity = entity({
  name: "UnitBook",
  shape: z.object({ book: z.int(), version: z.int(), units: z.array(UnitShape) }),
  schema: 1,
  pk: "UNITS#{book}",
  sk: "BOOK",
  of: ({ book }) => ({ book }),
  question: "Which units have or had this code, and when?",
  rate: "512 items of about 10 KB, written when a law changes units",
  attributes: ({ version }) => ({ version }),
});

export const RosterEntity = entity({
  name: "UnitRoster",
  shape: z.object({ parentCode: z.string(), version: z.int(), children: z.array(Child) }),
  schema: 1,
  pk: "UNITS-OF#{parent}",
  sk: "ROSTER",
  of: ({ parentCode }) => ({ parent: parentCode }),
  question: "Which units are or were directly below this one?",
  rate: "about 800 items of up to 50 KB, written when a law changes units",
  attributes: ({ version }) => ({ version }),
});
