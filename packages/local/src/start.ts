import { randomUUID } from "node:crypto";
import { command } from "@doithoai/core/usage-error";
import { makeOutbox } from "@doithoai/functions";
import { BUSY_SECONDS, withSecurityHeaders } from "@doithoai/gateway";
import { makeApp } from "./app.ts";
import { startEngine } from "./engine/index.ts";
import { openBus } from "./events/bus.ts";
import { openStream } from "./events/stream.ts";
import { openFigures } from "./figures.ts";
import { openFiles } from "./files/index.ts";
import { openIssuer } from "./issuer.ts";
import { loadData, makeTable, openLocal, TABLE_NAME, upgradeData } from "./prepare.ts";
import { openSchedule } from "./schedule.ts";
import { openSearch } from "./search/index.ts";
import { type Answer, serve } from "./server.ts";
import { readSettings } from "./settings.ts";
import { expectDatabase, openVault } from "./vault.ts";

const say = (text: string): void => void process.stdout.write(text);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);
const print = (record: object): void => complain(JSON.stringify(record));
/** Logs errors only: the events themselves show each success. */
const quiet = (record: object): void =>
  "level" in record && record.level === "error" ? print(record) : undefined;
const STARTING: Answer = async () =>
  withSecurityHeaders(Response.json({ status: "starting" }, { status: 503 }), {
    "x-request-id": randomUUID(),
    "retry-after": String(BUSY_SECONDS),
  });

await command("npm start", async () => {
  const { port, folder, now, isClockRunning, origins } = readSettings(process.env);
  let answer = STARTING;
  // Binds the port first: nothing else starts if the port is in use.
  const server = await serve(port, (request) => answer(request));
  const closing = [server.close];
  const stop = async () => {
    for (const close of closing.toReversed()) await close();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
  try {
    if (folder !== undefined) await expectDatabase(folder);
    const engine = await startEngine({ folder, say });
    closing.push(engine.stop);
    void engine.lost.then(async () => {
      complain("The DynamoDB engine has ended by itself: start again.");
      await stop();
      process.exit(1);
    });
    // Uses the address 127.0.0.1: under IPv6 another process may listen on localhost.
    const issuer = await openIssuer({ folder, origin: () => `http://127.0.0.1:${port}` });
    const files = openFiles({ folder, origin: () => `http://localhost:${port}`, now });
    closing.push(files.close);
    await makeTable(engine.endpoint, folder);
    const table = openLocal(engine.endpoint, ({ key, reason }) =>
      complain(`broken item left out: ${key.pk} ${key.sk}: ${reason}`),
    );
    const vault = await openVault(folder);
    const upgraded = await upgradeData({ table, vault }, now());
    if (upgraded !== undefined)
      say(`Data of an earlier version brought up to date: ${upgraded}.\n`);
    say(`Loading units and sample data into ${folder ?? "memory"} …\n`);
    await loadData({ table, vault }, now());
    const bus = openBus();
    const outbox = makeOutbox({
      publish: bus.publish,
      queueUndelivered: async () => undefined,
      log: quiet,
    });
    const stream = await openStream({
      endpoint: engine.endpoint,
      table: TABLE_NAME,
      from: "LATEST",
      handle: outbox,
      log: print,
    });
    closing.push(stream.stop);
    const figures = await openFigures({ endpoint: engine.endpoint, table, log: print });
    closing.push(figures.close);
    const search = openSearch({ endpoint: engine.endpoint, table, log: print });
    closing.push(search.close);
    const schedule = openSchedule({ table, isClockRunning, log: print });
    closing.push(async () => schedule.stop());
    answer = makeApp({
      table,
      files,
      vault,
      search,
      issuer,
      now,
      schedule,
      bus,
      origins,
      log: (error, requestId) =>
        complain(`${requestId} ${error instanceof Error ? error.stack : String(error)}`),
    });
    say(`Ready: http://localhost:${port}/graphql (GraphiQL in a browser). Ctrl-C ends it.\n`);
  } catch (error) {
    await stop();
    throw error;
  }
});
