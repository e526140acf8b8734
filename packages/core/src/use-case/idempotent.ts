import { createHash } from "node:crypto";
import * as z from "zod";
import { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { entity } from "../table/entity.ts";
import { get } from "../table/read.ts";
import type { Put } from "../table/write.ts";

/** Two days: a client that retries on the next day still gets its first result. */
const KEPT_SECONDS = 2 * 86_400;

const Shape = z.object({
  subject: z.string(),
  key: z.string(),
  action: z.string(),
  inputHash: z.string(),
  resultId: z.string(),
  expiresAt: z.int(),
});

export const IdempotencyEntity = entity({
  name: "Idempotency",
  shape: Shape,
  schema: 1,
  pk: "IDEMPOTENCY#{subject}#{key}",
  sk: "RESULT",
  of: ({ subject, key }) => ({ subject, key }),
  question: "Was this call made before, and with which result?",
  rate: "one per call with a key; deleted after two days",
  attributes: ({ expiresAt }) => ({ expiresAt }),
});

/** Thrown when an earlier or concurrent call with the same key and input has a result. */
class Replayed extends Error {
  readonly resultId: string;
  constructor(resultId: string) {
    super("another call with this key has a result");
    this.resultId = resultId;
  }
}

interface Call<R> {
  readonly action: string;
  readonly key: string | null;
  readonly input: unknown;
  /**
   * Runs the write. Its transaction includes the parts of `remember(id)`, which store the id of the
   * result under the key.
   */
  readonly run: (remember: (resultId: string) => readonly Put[]) => Promise<R>;
  readonly load: (resultId: string) => Promise<R>;
}

/**
 * Runs a creating call at most once per caller and key. A repeated call with the same input returns
 * the first result.
 * @throws Failure IDEMPOTENCY_KEY_REUSED when the key was used with another input or action.
 */
export async function runOnce<R>(
  ctx: Context,
  { action, key, input, run, load }: Call<R>,
): Promise<R> {
  if (key === null) return run(() => []);
  const inputHash = createHash("sha256").update(JSON.stringify(input)).digest("base64url");
  const nowSeconds = Math.floor(ctx.now.getTime() / 1000);
  const record = {
    subject: ctx.actor.subject,
    key,
    action,
    inputHash,
    resultId: "",
    expiresAt: nowSeconds + KEPT_SECONDS,
  };
  const answer = (stored: z.output<typeof Shape>): Error =>
    stored.inputHash === inputHash && stored.action === action
      ? new Replayed(stored.resultId)
      : new Failure("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"]);
  const made = async (): Promise<Error | undefined> => {
    const stored = await get(ctx, IdempotencyEntity, IdempotencyEntity.key(record), {
      consistent: true,
    });
    // TTL removes items with a delay, so the expiry time is checked here.
    return stored && stored.expiresAt >= nowSeconds ? answer(stored) : undefined;
  };
  const remember = (resultId: string): readonly Put[] => [
    {
      item: IdempotencyEntity.toItem({ ...record, resultId }),
      unless: "present",
      orExpiredAt: nowSeconds,
      toError: (item) => answer(Shape.parse(JSON.parse(String(item?.body)))),
    },
  ];
  // A concurrent call with the same key may have written first. Then this call fails, for example
  // with STALE_VERSION, and returns the result of the other call instead.
  const running = () =>
    run(remember).catch(async (error: unknown) =>
      Promise.reject(error instanceof Failure ? ((await made()) ?? error) : error),
    );
  try {
    const before = await made();
    if (before) throw before;
    return await running();
  } catch (error) {
    if (error instanceof Replayed) return load(error.resultId);
    throw error;
  }
}
