import { isDeepStrictEqual } from "node:util";
import { median } from "../measure.ts";
import type { Running } from "./contender.ts";
import type { SessionFacts } from "./data.ts";
import { load, send } from "./load.ts";
import { marksIn, marksOf, type Variables, WORKS, type Work } from "./works.ts";

/** The figures of a contender in one work: medians of the rounds. */
export interface Figures {
  readonly work: Work;
  readonly name: string;
  readonly connections: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of the server's processor for a request. */
  readonly cpu: number;
  readonly trips: number;
  readonly failed: number;
}
export interface Rounds {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUp: number;
}

const CONNECTIONS = [1, 16] as const;
const COMPARED = 3;
const MICROSECONDS = 1_000;

/**
 * Compares answers with those that the facts give. `variables`: those of the facts.
 * @throws Error if a contender answers otherwise: the comparison would have no meaning.
 */
export async function expectSame(
  contender: Running,
  sessions: readonly SessionFacts[],
  variables: Readonly<Record<Work, readonly Variables[]>>,
): Promise<void> {
  for (const work of WORKS)
    for (let i = 0; i < COMPARED; i++) {
      const [own, of] = [contender.variables[work][i] ?? {}, variables[work][i] ?? {}];
      const { status, text } = await send(contender.port, contender.request(work, own));
      const { data, errors } = JSON.parse(text);
      const right = marksOf[work](sessions, of);
      if (status !== 200 || errors || !isDeepStrictEqual(marksIn(work, data), right))
        throw new Error(`${contender.name} answers ${work} otherwise: ${text.slice(0, 500)}`);
    }
}

interface Cell extends Omit<Figures, "work" | "name" | "connections"> {}

async function measure(
  { port, probe, request, variables }: Running,
  work: Work,
  span: { readonly connections: number; readonly seconds: number },
): Promise<Cell> {
  const requests = variables[work].map((of) => request(work, of));
  const before = await probe();
  const { count, failed, seconds, latencies } = await load(port, requests, span);
  const after = await probe();
  const cpu = after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system;
  const at = (part: number): number => latencies[Math.ceil(count * part) - 1] ?? 0;
  return {
    perSecond: count / seconds,
    p50: at(0.5),
    p95: at(0.95),
    cpu: cpu / MICROSECONDS / count,
    trips: (after.trips - before.trips) / count,
    failed,
  };
}

const middle = (cells: readonly Cell[]): Cell => {
  const of = (figure: (cell: Cell) => number) => median(cells.map(figure));
  return {
    perSecond: of((cell) => cell.perSecond),
    p50: of((cell) => cell.p50),
    p95: of((cell) => cell.p95),
    cpu: of((cell) => cell.cpu),
    trips: of((cell) => cell.trips),
    failed: cells.reduce((sum, { failed }) => sum + failed, 0),
  };
};

/** Measures all contenders in turn, so that a slow phase of the machine slows all of them. */
export async function compare(
  contenders: readonly Running[],
  { rounds, seconds, warmUp }: Rounds,
): Promise<readonly Figures[]> {
  for (const contender of contenders)
    for (const work of WORKS) await measure(contender, work, { connections: 16, seconds: warmUp });
  const found: Figures[] = [];
  for (const work of WORKS)
    for (const connections of CONNECTIONS) {
      const cells = contenders.map((): Cell[] => []);
      for (let round = 0; round < rounds; round++)
        for (const [i, contender] of contenders.entries())
          cells[i]?.push(await measure(contender, work, { connections, seconds }));
      contenders.forEach(({ name }, i) => {
        found.push({ work, name, connections, ...middle(cells[i] ?? []) });
      });
    }
  return found;
}
