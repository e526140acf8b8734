import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { CitizenEntity } from "../citizen/entity.ts";
import type { Context } from "../request/context.ts";
import type { Item, Key } from "../table/entity.ts";
import { isItem } from "../table/read.ts";
import { sending } from "../table/retry.ts";
import { lookAt } from "./classify.ts";
import { enterMissing } from "./deadline-index.ts";
import type { Phase } from "./entity.ts";
import { sealAlone, sealBehind } from "./identities.ts";
import { type Value, writeAnew } from "./rewrite.ts";
import type { Work } from "./work.ts";

interface Place {
  readonly phase: Phase;
  readonly segment: number;
  readonly segments: number;
  readonly from: Key | null;
  /** Items that are read at most. */
  readonly limit: number;
}
interface Page {
  readonly items: readonly Item[];
  readonly next: Key | null;
}

/** What of a page is looked at. */
const ONLY: Readonly<Record<Phase, object>> = {
  ITEMS: {},
  IDENTITIES: {
    FilterExpression: "#type = :citizen AND #schema < :schema",
    ExpressionAttributeNames: { "#type": "type", "#schema": "schema" },
    ExpressionAttributeValues: { ":citizen": CitizenEntity.name, ":schema": CitizenEntity.schema },
  },
};

/**
 * A page of one part of the table. The one Scan of this system: whatever was ever written is to be
 * seen once, in whatever order, and no key leads to all of it. It may show what is older than a
 * write of the same moment, at half the price: every write here is refused then.
 */
export async function pageOf(
  ctx: Pick<Context, "table" | "until">,
  { phase, segment, segments, from, limit }: Place,
): Promise<Page> {
  const { Items, LastEvaluatedKey: last } = await sending(ctx, (options) =>
    ctx.table.client.send(
      new ScanCommand({
        ...{
          TableName: ctx.table.name,
          Segment: segment,
          TotalSegments: segments,
          Limit: limit,
          ...ONLY[phase],
        },
        ...(from && { ExclusiveStartKey: { pk: from.pk, sk: from.sk } }),
      }),
      options,
    ),
  );
  return {
    items: (Items ?? []).filter(isItem),
    next: isItem(last) ? { pk: last.pk, sk: last.sk } : null,
  };
}

/** What each phase does with a page. */
export const DO: Readonly<Record<Phase, (work: Work, items: readonly Item[]) => Promise<void>>> = {
  ITEMS: async (work, items) => {
    work.count("read", items.length);
    const values: Value[] = [];
    const older: Item[] = [];
    for (const item of items) {
      const look = lookAt(item);
      if (look.kind === "CURRENT") values.push(look.value);
      if (look.kind === "OLDER") older.push(item);
      if (look.kind === "IN_THE_CLEAR") work.count("left");
      if (look.kind === "UNREADABLE") work.fail(item, look.reason);
    }
    await work.each(older, async (item) => {
      const value = await writeAnew(work, item);
      if (value) values.push(value);
    });
    await enterMissing(
      work,
      values.flatMap((value) => ("deadlines" in value ? [value] : [])),
    );
    await sealBehind(
      work,
      values.flatMap((value) => ("citizenId" in value && "unit" in value ? [value] : [])),
    );
  },
  IDENTITIES: sealAlone,
};
