import { inspect, isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { Failure } from "../../src/kernel/errors.ts";

/**
 * A life cycle as it is played twice: by the product's pure code and by a plain model of what the
 * domain says.
 */
export interface Play<Start, Command, World, Model> {
  readonly start: fc.Arbitrary<Start>;
  readonly command: fc.Arbitrary<Command>;
  readonly begin: (start: Start) => { readonly world: World; readonly model: Model };
  /** Bends a command to what may come next, so that histories go far. */
  readonly bent?: (model: Model, command: Command) => Command;
  /** The product. @throws Failure */
  readonly act: (world: World, command: Command) => World;
  /** The model: what comes of the command, or the code it is refused with. */
  readonly foresee: (model: Model, command: Command) => Model | string;
  /** What of both must agree after every command. */
  readonly shown: (world: World) => unknown;
  readonly expected: (model: Model) => unknown;
  /** The moves, as text, that a command made. */
  readonly moves: (before: World, command: Command, after: World) => readonly string[];
  readonly status: (world: World) => string;
  /** The world with all that any step needs: then the state alone can refuse it. */
  readonly ripe?: (world: World) => World;
}

interface History<Start, Command> {
  readonly start: Start;
  readonly commands: readonly Command[];
}

const ACCEPTED = "accepted";

/** Frozen to the bottom: code that writes into what it was given fails on the spot. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

/**
 * What the product makes of a command, or the code it refuses it with. Anything else that is thrown
 * is a fault.
 */
export function attempt<T>(run: () => T): { readonly verdict: string; readonly after?: T } {
  try {
    return { verdict: ACCEPTED, after: run() };
  } catch (error) {
    if (error instanceof Failure) return { verdict: error.code };
    throw error;
  }
}

/** Told of every move and of the world it led to. */
export type Reach<World> = (moves: readonly string[], world: World) => void;

/** Plays a history on both sides until they differ. */
function differenceIn<S, C, W, M>(
  play: Play<S, C, W, M>,
  { start, commands }: History<S, C>,
  reach: Reach<W>,
): object | undefined {
  let { world, model } = play.begin(start);
  reach([], world);
  for (const [at, drawn] of commands.entries()) {
    const command = play.bent?.(model, drawn) ?? drawn;
    freeze(world);
    const { verdict, after } = attempt(() => play.act(world, command));
    const foreseen = play.foresee(model, command);
    if (typeof foreseen !== "string") model = foreseen;
    if (after !== undefined) {
      reach(play.moves(world, command, after), after);
      world = after;
    }
    const product = { verdict, shows: play.shown(world) };
    const expected = {
      verdict: typeof foreseen === "string" ? foreseen : ACCEPTED,
      shows: play.expected(model),
    };
    if (!isDeepStrictEqual(product, expected)) return { at, command, product, expected };
  }
  return undefined;
}

const HISTORIES = 1_000;
const LONGEST = 60;
/** A check plays the same histories every time; `npm run fuzz` plays others, and more. */
const configured = fc.readConfigureGlobal().numRuns ?? 0;
export const RUNS =
  configured > HISTORIES ? { numRuns: configured } : { numRuns: HISTORIES, seed: 20260302 };

const histories = <S, C, W, M>(play: Play<S, C, W, M>): fc.Arbitrary<History<S, C>> =>
  fc.record({
    start: play.start,
    commands: fc.array(play.command, { maxLength: LONGEST, size: "max" }),
  });

/** Holds while product and model agree. */
export const agreeing = <S, C, W, M>(play: Play<S, C, W, M>, reach: Reach<W> = () => undefined) =>
  fc.property(histories(play), (history) => {
    const difference = differenceIn(play, history, reach);
    if (difference) throw new Error(inspect(difference, { depth: 9 }));
  });

interface Guarded {
  readonly guards?: readonly { readonly code: string }[];
}
export type Table = readonly (Guarded & {
  readonly from: readonly string[];
  readonly to: string;
  readonly by: string;
})[];

/** Every condition of a table with the row it stands in. */
export const conditionsOf = (table: Table) =>
  table.flatMap((row) => (row.guards ?? []).map(({ code }) => ({ by: row.by, code, row })));

/** Runs with one condition of one row taken out of the table. */
export function without<R>(
  { row, code }: { readonly row: Guarded; readonly code: string },
  run: () => R,
): R {
  const { guards = [] } = row;
  const set = (to: Guarded["guards"]) => {
    if (!Reflect.set(row, "guards", to)) throw new Error("the table is frozen");
  };
  set(guards.filter((guard) => guard.code !== code));
  try {
    return run();
  } finally {
    set(guards);
  }
}
