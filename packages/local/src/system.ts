import { makeOutbox } from "@doithoai/functions";
import { makeApp } from "./app.ts";
import type { LocalBus } from "./events/bus.ts";
import { openStream } from "./events/stream.ts";
import { openFigures } from "./figures.ts";
import { openFiles } from "./files/index.ts";
import type { LocalIssuer } from "./issuer.ts";
import { loadData, makeTable, openLocal, TABLE_NAME, upgradeData } from "./prepare.ts";
import type { Clock } from "./sandbox/clock.ts";
import type { Sandbox } from "./sandbox/index.ts";
import { completeWipe } from "./sandbox/wipe.ts";
import { openSchedule, type Schedule } from "./schedule.ts";
import { openSearch } from "./search/index.ts";
import type { Answer } from "./server.ts";
import { openVault } from "./vault.ts";

export interface Log {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

interface Parts extends Log {
  readonly endpoint: string;
  /** The data folder; undefined keeps the data in memory. */
  readonly folder: string | undefined;
  readonly port: number;
  readonly issuer: LocalIssuer;
  readonly bus: LocalBus;
  readonly clock: Clock;
  readonly origins: readonly string[];
  readonly sandbox: Sandbox;
}

/** Everything between the engine and the port. A reset closes one and opens the next. */
export interface System {
  readonly answer: Answer;
  readonly schedule: Pick<Schedule, "wait" | "stop" | "settled">;
  /** Resolves when the figures of the sessions are counted. */
  readonly counted: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the system on an engine, with the sample data. */
export async function openSystem(parts: Parts): Promise<System> {
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const each of closing.toReversed()) await each();
  };
  try {
    return { ...(await open(parts, closing)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(
  { endpoint, folder, port, issuer, bus, clock, origins, sandbox, say, complain }: Parts,
  closing: (() => Promise<void>)[],
): Promise<Omit<System, "close">> {
  const { now } = clock;
  const print = (record: object): void => complain(JSON.stringify(record));
  /** Logs errors only: the events themselves show each success. */
  const quiet = (record: object): void =>
    "level" in record && record.level === "error" ? print(record) : undefined;
  const files = openFiles({ folder, origin: () => `http://localhost:${port}`, now });
  closing.push(files.close);
  await makeTable(endpoint, folder);
  await completeWipe({ endpoint, table: TABLE_NAME, folder });
  const table = openLocal(endpoint, ({ key, reason }) =>
    complain(`broken item left out: ${key.pk} ${key.sk}: ${reason}`),
  );
  closing.push(async () => table.client.destroy());
  const vault = await openVault(folder);
  const upgraded = await upgradeData({ table, vault }, now());
  if (upgraded !== undefined) say(`Data of an earlier version brought up to date: ${upgraded}.\n`);
  say(`Loading units and sample data into ${folder ?? "memory"} …\n`);
  await loadData({ table, vault }, now());
  const outbox = makeOutbox({
    publish: bus.publish,
    queueUndelivered: async () => undefined,
    log: quiet,
  });
  const stream = await openStream({
    endpoint,
    table: TABLE_NAME,
    from: "LATEST",
    handle: outbox,
    log: print,
  });
  closing.push(stream.stop);
  const figures = await openFigures({ endpoint, table, log: print });
  closing.push(figures.close);
  const search = openSearch({ endpoint, table, log: print });
  closing.push(search.close);
  const schedule = openSchedule({ table, clock, log: print });
  closing.push(async () => schedule.stop());
  let isClosed = false;
  closing.push(async () => {
    isClosed = true;
  });
  const answer = makeApp({
    isClosed: () => isClosed,
    table,
    files,
    vault,
    search,
    issuer,
    now,
    schedule,
    bus,
    sandbox,
    origins,
    log: (error, requestId) =>
      complain(`${requestId} ${error instanceof Error ? error.stack : String(error)}`),
  });
  return { answer, schedule, counted: figures.counted };
}
