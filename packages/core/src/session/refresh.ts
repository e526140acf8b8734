import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { entity, indexKey } from "../table/entity.ts";
import { type Part, put } from "../table/write.ts";
import { copyOf } from "./copy.ts";
import type { Session } from "./shape.ts";

/** The maximum duration of a request: the timeout of API Gateway. */
const LONGEST_REQUEST_MS = 29_000;
/** The write may end with its request. Another request that reads just before it runs as long. */
const SETTLING_MS = 2 * LONGEST_REQUEST_MS;

/**
 * A refresh of the copies that the opinions and directives of a session have of it. The request
 * that changes the session runs it at once. It stays open until a pass that no earlier request can
 * overlap has found nothing more: a request that read the session before the change may still write
 * an opinion with the earlier copy.
 */
const Shape = z.object({
  sessionId: z.string(),
  /**
   * From then on no request has the earlier copy: this request may write as late as it ends, and
   * another may read just before. Epoch milliseconds, by the machine's clock.
   */
  settledAfter: z.int(),
  isDone: z.boolean(),
});
export type Refresh = z.output<typeof Shape>;

export const RefreshEntity = entity({
  name: "Refresh",
  shape: Shape,
  schema: 1,
  pk: "REFRESH#{session}",
  sk: "REFRESH",
  of: ({ sessionId }) => ({ session: sessionId }),
  question: "Have the opinions and directives of this session the current copy of it?",
  rate: "one or two writes per publication, cancellation or change of title",
  attributes: ({ settledAfter }) => ({ version: settledAfter }),
  indexes: {
    nextAction: indexKey<Refresh>()({
      pk: "REFRESHES",
      sk: "{id}",
      of: ({ sessionId, isDone }) => (isDone ? undefined : { id: sessionId }),
      question: "Which refreshes are not finished?",
    }),
  },
});

/** Whether a change of a session changes the copies of it. Pure. */
export const changesCopy = (before: Session | undefined, after: Session): boolean =>
  before !== undefined && !isDeepStrictEqual(copyOf(before), copyOf(after));

/** The part of the transaction of a session that begins a refresh, if the copies change. */
export const refreshParts = (before: Session | undefined, after: Session): readonly Part[] =>
  changesCopy(before, after)
    ? [
        put(RefreshEntity, {
          sessionId: after.id,
          settledAfter: Date.now() + SETTLING_MS,
          isDone: false,
        }),
      ]
    : [];
