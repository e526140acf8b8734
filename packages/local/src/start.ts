import { randomUUID } from "node:crypto";
import { command } from "@doithoai/core/usage-error";
import { BUSY_SECONDS, withSecurityHeaders } from "@doithoai/gateway";
import { startEngine } from "./engine/index.ts";
import { openBus } from "./events/bus.ts";
import { openIssuer } from "./issuer.ts";
import { openRunning } from "./sandbox/running.ts";
import { type Answer, serve } from "./server.ts";
import { readSettings } from "./settings.ts";
import { expectDatabase } from "./vault.ts";

const say = (text: string): void => void process.stdout.write(text);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);
const STARTING: Answer = async () =>
  withSecurityHeaders(Response.json({ status: "starting" }, { status: 503 }), {
    "x-request-id": randomUUID(),
    "retry-after": String(BUSY_SECONDS),
  });

await command("npm start", async () => {
  const { port, folder, clock, origins } = readSettings(process.env);
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
    const { endpoint } = engine;
    const bus = openBus();
    const running = await openRunning(
      { endpoint, folder, port, issuer, bus, clock, origins, say, complain },
      STARTING,
    );
    closing.push(running.close);
    answer = running.answer;
    say(`Ready: http://localhost:${port}/graphql (GraphiQL in a browser). Ctrl-C ends it.\n`);
  } catch (error) {
    await stop();
    throw error;
  }
});
