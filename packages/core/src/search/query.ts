import type { Actor } from "../access/actor.ts";
import type { Day } from "../kernel/day.ts";
import { wordsOf } from "../kernel/text.ts";
import type { Opinion } from "../opinion/shape.ts";
import type { Places } from "../unit/places.ts";
import type { Condition } from "./condition.ts";
import { reachOf } from "./reach.ts";
import { hasWord, TOKEN } from "./token.ts";

/** The filters of a list of opinions. All of them must hold. */
export interface Filters {
  /** Null for the whole country. */
  readonly places: Places | null;
  readonly statuses?: ReadonlySet<Opinion["status"]> | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly nature?: Opinion["nature"] | undefined;
  readonly channel?: Opinion["channel"] | undefined;
  readonly resolution?: Opinion["resolution"] | undefined;
  readonly organizationId?: string | undefined;
  /** Words that all occur in a text that the actor may read. */
  readonly text?: string | undefined;
}

/**
 * The condition of the opinions that match the filters and are in the reach of the actor: public
 * ones, and those of the actor's offices. A word is looked up only in a text that the actor may
 * read. So nothing that the actor may not see decides what the index answers. Pure.
 */
export function conditionOf(actor: Actor, filters: Filters): Condition {
  const { places, statuses, fields, nature, channel, resolution, organizationId, text } = filters;
  const words = wordsOf(text ?? "");
  const office = reachOf(actor, "readUnpublished");
  const facts: Condition[] = [
    ...(places ? [inPlaces(places)] : []),
    ...(statuses ? [{ any: [...statuses].map(TOKEN.status) }] : []),
    ...(fields ?? []).map(TOKEN.field),
    ...(nature ? [TOKEN.nature(nature)] : []),
    ...(channel ? [TOKEN.channel(channel)] : []),
    ...(resolution ? [TOKEN.resolution(resolution)] : []),
    ...(organizationId ? [TOKEN.body(organizationId)] : []),
  ];
  if (words.length === 0) return { all: [{ any: [TOKEN.public, office] }, ...facts] };
  return {
    all: [
      ...facts,
      {
        any: [
          { all: [TOKEN.public, ...words.map((word) => hasWord(["public"], word))] },
          { all: [office, ...words.map((word) => hasWord(["public", "office"], word))] },
          {
            all: [
              office,
              reachOf(actor, "readRedacted"),
              ...words.map((word) => hasWord(["public", "office", "redacted"], word)),
            ],
          },
        ],
      },
    ],
  };
}

const inPlaces = ({ index, codes, only }: Places): Condition => ({
  any:
    only !== undefined
      ? [...only].map(TOKEN.unitRef)
      : codes.map(index === "provinceDay" ? TOKEN.province : TOKEN.unit),
});

/** A place in the order of the index: by day of receipt, then by id. */
export interface Position {
  readonly day: Day;
  readonly id: string;
}
