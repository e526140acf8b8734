import * as z from "zod";
import { type Action, authorize } from "../access/permissions.ts";
import { expectVersion } from "../change/write.ts";
import { type Failure, Failures } from "../kernel/errors.ts";
import { parse } from "../kernel/parse.ts";
import type { Context } from "../request/context.ts";
import { isWriteConflict, retryUntil } from "../table/retry.ts";
import { type Part, TRANSACTION_MAX, transact, withinTransactionLimit } from "../table/write.ts";
import { type Access, expectAccess, expectKnown, type Replayed } from "./access.ts";
import type { Decision } from "./decision.ts";
import { runOnce } from "./idempotent.ts";
import { type Moment, momentOf } from "./moment.ts";
import { retryIfStale } from "./retry-on-conflict.ts";

/** A parsed input. */
export type Input<S extends z.ZodRawShape> = z.output<z.ZodObject<S>>;

/** The input of a mutation as a caller writes it. */
export type InputOf<M extends { readonly schema: z.ZodType }> = z.input<M["schema"]>;

/** A use case that writes, with the schema of its input attached. */
export interface Mutation<S extends z.ZodRawShape, R, C extends Context = Context> {
  (ctx: C, raw: unknown): Promise<R>;
  readonly action: Action;
  readonly schema: z.ZodObject<S>;
}

/** At least one permission. */
export type Accesses = readonly [Access, ...Access[]] | readonly [...Access[], Access];

/** The steps of every mutation. */
interface Steps<S extends z.ZodRawShape, L, G, R, C extends Context> {
  readonly action: Action;
  readonly input: S;
  /** The errors that the input alone shows. */
  readonly check?: (input: Input<S>, at: Moment) => readonly Failure[];
  /**
   * Reads the subject and the data that the permission check needs.
   * @throws Failure NOT_FOUND for an unknown id in the input.
   */
  readonly load: (ctx: C, input: Input<S>) => Promise<L>;
  /** The permissions that the caller needs. All must hold. */
  readonly access: (loaded: L, input: Input<S>) => Accesses;
  /** Reads further data that the decision needs. */
  readonly read?: (ctx: C, loaded: L, input: Input<S>) => Promise<G>;
  /** Permissions at a place that `read` finds, such as the unit that a subject moves to. */
  readonly target?: (read: G) => readonly Access[];
  /** Decides what to write. Reads nothing. */
  readonly decide: (loaded: L, input: Input<S>, at: Moment, read: G) => Decision<R>;
  /**
   * The reaction to another write between `load` and the write. `refuse` fails with STALE_VERSION.
   * `retry` loads, checks and decides again, and compares the caller's version, if any, again.
   */
  readonly onConflict: "refuse" | "retry";
  /** Processes the result after the write. */
  readonly finish?: (ctx: C, result: R) => Promise<R>;
  /**
   * Whether the idempotency key is stored only after `finish`. Then a repeated call runs completely
   * if `finish` failed.
   */
  readonly keyAfterFinish?: boolean;
  /** The input that a repeated call must repeat. Default: everything except the key. */
  readonly fingerprint?: (input: Input<S>) => unknown;
  /** Whether the call must write nothing. */
  readonly isDryRun?: (input: Input<S>) => boolean;
}

/** An input with `expectedVersion` needs the stored version for the comparison. */
type VersionStep<S extends z.ZodRawShape, L> = "expectedVersion" extends keyof S
  ? {
      readonly version: (loaded: L, input: Input<S>) => { readonly version: number };
    }
  : { readonly version?: undefined };

/** An input with `idempotencyKey` needs a way to answer a repeated call. */
type ReplayStep<S extends z.ZodRawShape, R, C> = "idempotencyKey" extends keyof S
  ? {
      /**
       * The first call's result, by its stored id, with the permission that the call needs for it.
       * @throws Failure NOT_FOUND
       */
      readonly replay: (ctx: C, id: string, input: Input<S>) => Promise<Replayed<R>>;
    }
  : { readonly replay?: undefined };

export type Definition<S extends z.ZodRawShape, L, G, R, C extends Context = Context> = Steps<
  S,
  L,
  G,
  R,
  C
> &
  VersionStep<S, L> &
  ReplayStep<S, R, C>;

/** A definition whose conditional steps are optional, for code that builds definitions. */
interface Built<S extends z.ZodRawShape, L, G, R, C extends Context> extends Steps<S, L, G, R, C> {
  readonly version?: ((loaded: L, input: Input<S>) => { readonly version: number }) | undefined;
  readonly replay?: ((ctx: C, id: string, input: Input<S>) => Promise<Replayed<R>>) | undefined;
}

const PIPELINED = new WeakSet<object>();

/** Whether this pipeline made a function, so that no step is missing. */
export const isPipelined = (run: object): boolean => PIPELINED.has(run);

/** The fields of an input that the pipeline itself reads. */
const Common = z.object({
  idempotencyKey: z.nullable(z.string()).default(null),
  expectedVersion: z.nullable(z.int()).default(null),
});

/**
 * Makes a mutation. Its steps run in this order: role → input → idempotency key → load → visible,
 * permission → version → read, target → decide → deadlines → write. If a step fails, no later step
 * runs.
 */
export const mutation = <S extends z.ZodRawShape, L, R, G = undefined, C extends Context = Context>(
  definition: Definition<S, L, G, R, C>,
): Mutation<S, R, C> => pipeline(definition);

export function pipeline<S extends z.ZodRawShape, L, R, G, C extends Context>(
  definition: Built<S, L, G, R, C>,
): Mutation<S, R, C> {
  const { action, input: shape, check, replay, finish, keyAfterFinish = false } = definition;
  const schema = z.object(shape);
  const run = async (ctx: C, raw: unknown): Promise<R> => {
    authorize(ctx.actor, action);
    const input = parse(schema, raw);
    const failures = check?.(input, momentOf(ctx)) ?? [];
    if (failures.length > 0) throw new Failures(failures);
    const { idempotencyKey, ...rest } = Common.loose().parse(input);
    const { isDryRun, fingerprint } = definition;
    return runOnce(ctx, {
      action,
      key: isDryRun?.(input) ? null : idempotencyKey,
      input: fingerprint?.(input) ?? rest,
      load: async (id) => {
        if (!replay) throw new TypeError("the mutation has no replay step");
        // The caller may have lost the role since the first call.
        const { result, access } = await replay(ctx, id, input);
        await expectKnown(ctx, action, access);
        return result;
      },
      run: (remember) =>
        retryUntil(
          { until: ctx.until, random: ctx.table.random },
          () => attempt(ctx, input, remember),
          isWriteConflict,
        ),
    });
  };
  const attempt = async (
    ctx: C,
    input: Input<S>,
    remember: (id: string) => readonly Part[],
  ): Promise<R> => {
    const loaded = await definition.load(ctx, input);
    for (const access of definition.access(loaded, input)) await expectAccess(ctx, action, access);
    const { expectedVersion } = Common.parse(input);
    if (definition.version && expectedVersion !== null)
      expectVersion(definition.version(loaded, input), expectedVersion);
    // Where a mutation has no `read`, its type is undefined.
    const read = (await definition.read?.(ctx, loaded, input)) as G;
    for (const access of definition.target?.(read) ?? []) await expectAccess(ctx, action, access);
    const { id, prepare } = definition.decide(loaded, input, momentOf(ctx), read);
    const { result, own, rows, tooMany = neverTooMany, optional, follow } = await prepare(ctx);
    const key = remember(id);
    const written = withinTransactionLimit([...(keyAfterFinish ? [] : key), ...own], rows, tooMany);
    const more = (await optional?.(TRANSACTION_MAX - written.length)) ?? [];
    const writing = keep(ctx, [...written, ...more]);
    await (definition.onConflict === "retry" ? retryIfStale(writing) : writing);
    await follow?.();
    const finished = finish ? await finish(ctx, result) : result;
    if (keyAfterFinish) await keep(ctx, key);
    return finished;
  };
  PIPELINED.add(run);
  return Object.assign(run, { action, schema });
}

/** Writes the parts in one transaction. Does nothing without parts. */
const keep = async (ctx: Context, parts: readonly Part[]): Promise<void> =>
  parts.length > 0 ? transact(ctx, parts) : undefined;

const neverTooMany = (limit: number) =>
  new RangeError(`the transaction has room for only ${limit} rows`);
