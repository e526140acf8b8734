import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const EVENTS = fileURLToPath(new URL("./events.ts", import.meta.url));
const SAMPLES = new URL("../../../docs/event-samples.json", import.meta.url);

test("the command ends quietly when the reader closes the pipe", async () => {
  const events = Object.values(JSON.parse(await readFile(SAMPLES, "utf8")));
  const server = createServer((_, response) =>
    response.end(JSON.stringify({ last: 1, events })),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  const child = spawn(process.execPath, [EVENTS], { env: { ...process.env, PORT: String(port) } });
  let output = "";
  child.stderr.on("data", (chunk) => (output += chunk));
  const [line] = await once(child.stdout, "data");
  expect(JSON.parse(String(line).split("\n")[0] ?? "")).toEqual(events[0]);
  const exit = once(child, "exit");
  child.stdout.destroy();
  expect([await exit, output]).toEqual([[0, null], ""]);
  server.close();
});
