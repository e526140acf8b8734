import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

const ENGINE = JSON.stringify(new URL("./index.ts", import.meta.url).href);
const START = `
  const { startEngine } = await import(${ENGINE});
  const { endpoint } = await startEngine({ folder: undefined, say: () => undefined });
  process.stdout.write(endpoint);
`;

test("the engine ends when only its starter is killed", async () => {
  const starter = spawn(process.execPath, ["--input-type=module", "-e", START], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [endpoint] = await once(starter.stdout, "data");
  const answers = () =>
    fetch(String(endpoint)).then(
      () => true,
      () => false,
    );
  expect(await answers()).toBe(true);
  starter.kill("SIGKILL");
  await expect.poll(answers).toBe(false);
});
