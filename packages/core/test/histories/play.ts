import { inspect, isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { Failure } from "../../src/kernel/errors.ts";

/** A life cycle that is played twice: by the pure code of the product and by a simple model. */
export interface Play<Start, Command, World, Model> {
  readonly start: fc.Arbitrary<Start>;
  readonly command: fc.Arbitrary<Command>;
  readonly begin: (start: Start) => { readonly world: World; readonly model: Model };
  /** Changes a command to one that the state allows, so that histories get far. */
  readonly bent?: (model: Model, command: Command) => Command;
  /** Runs the command in the product. @throws Failure */
  readonly act: (world: World, command: Command) => World;
  /** Runs the command in the model. Returns the next model, or the code of the refusal. */
  readonly foresee: (model: Model, command: Command) => Model | string;
  /** The values of world and model that must be equal after every command. */
  readonly shown: (world: World) => unknown;
  readonly expected: (model: Model) => unknown;
  /** The moves of a command, as texts. */
  readonly moves: (before: World, command: Command, after: World) => readonly string[];
  readonly status: (world: World) => string;
  /** Adds everything that any step needs, so that only the state can refuse a step. */
  readonly ripe?: (world: World) => World;
}

interface History<Start, Command> {
  readonly start: Start;
  readonly commands: readonly Command[];
}

const ACCEPTED = "accepted";

/** Freezes a value deeply, so that code that modifies its input fails immediately. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

/** Runs a command in the product. Returns its result or the code of its Failure. */
export function attempt<T>(run: () => T): { readonly verdict: string; readonly after?: T } {
  try {
    return { verdict: ACCEPTED, after: run() };
  } catch (error) {
    if (error instanceof Failure) return { verdict: error.code };
    throw error;
  }
}

/** A callback for the moves of each command and the resulting world. */
export type Reach<World> = (moves: readonly string[], world: World) => void;

/** Plays a history in product and model. Returns the first difference. */
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
/** A normal run always plays the same histories. `npm run fuzz` plays more, and other ones. */
const configured = fc.readConfigureGlobal().numRuns ?? 0;
export const RUNS =
  configured > HISTORIES ? { numRuns: configured } : { numRuns: HISTORIES, seed: 20260302 };

const histories = <S, C, W, M>(play: Play<S, C, W, M>): fc.Arbitrary<History<S, C>> =>
  fc.record({
    start: play.start,
    commands: fc.array(play.command, { maxLength: LONGEST, size: "max" }),
  });

/** The property that product and model agree. */
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

/** Every condition of a table with its row. */
export const conditionsOf = (table: Table) =>
  table.flatMap((row) => (row.guards ?? []).map(({ code }) => ({ by: row.by, code, row })));

/** Runs a function while one condition of one row is removed. */
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
