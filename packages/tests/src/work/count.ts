import { Session } from "node:inspector/promises";
import { parseArgs } from "node:util";
import { openInProcess } from "../kit/in-process.ts";
import { WORST } from "./worst.ts";

/** Sends the worst requests to a gateway in this process and prints the work of each. */
const { values } = parseArgs({ options: { endpoint: { type: "string", default: "" } } });
const gateway = await openInProcess(values.endpoint);
const token = await gateway.tokenOf("CLERK", "79");

/** Characters that calls of built-in functions read. A run of marks counts as its square. */
let characters = 0;
const squares = (text: string): number => {
  let sum = 0;
  for (const [run] of text.matchAll(/\p{M}{2,}/gu)) sum += run.length ** 2;
  return sum;
};
const counted = [
  "replace",
  "replaceAll",
  "split",
  "toLowerCase",
  "toUpperCase",
  "trim",
  "match",
  "matchAll",
  "toWellFormed",
] as const;
for (const name of counted) {
  const own = String.prototype[name] as (this: string, ...args: unknown[]) => unknown;
  Object.defineProperty(String.prototype, name, {
    value(this: string, ...args: unknown[]) {
      characters += this.length;
      return own.apply(this, args);
    },
  });
}
const normalize = String.prototype.normalize;
Object.defineProperty(String.prototype, "normalize", {
  value(this: string, form?: string) {
    const before = characters;
    const sum = squares(this);
    characters = before + this.length + sum;
    return sum > 10 ** 9 ? this : normalize.call(this, form);
  },
});
const { stringify } = JSON;
JSON.stringify = ((...args: Parameters<typeof stringify>) => {
  const text = stringify(...args);
  characters += text?.length ?? 0;
  return text;
}) as typeof stringify;

const session = new Session();
session.connect();
await session.post("Profiler.enable");
async function calls(): Promise<number> {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result.reduce(
    (sum, { functions }) =>
      sum + functions.reduce((own, { ranges }) => own + (ranges[0]?.count ?? 0), 0),
    0,
  );
}

/**
 * Counts the calls for a body. An accepted document is neither parsed nor validated a second time.
 */
async function callsOf(body: string): Promise<number> {
  await calls();
  await gateway.send({ body });
  return calls();
}

const measured: object[] = [];
await gateway.send({ body: stringify({ query: "{ viewer { subject } }" }) });
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
for (const { name, body, role } of WORST) {
  await calls();
  characters = 0;
  const { status, text } = await gateway.send({
    body,
    headers: role ? { authorization: `Bearer ${token}` } : {},
  });
  measured.push({
    name,
    bytes: Buffer.byteLength(body),
    status,
    isFault: text.includes('"INTERNAL"'),
    characters,
    calls: await calls(),
  });
}
const accepted = stringify({ query: `{ viewer { ${"subject ".repeat(300)} } }` });
const again = [await callsOf(accepted), await callsOf(accepted)];
await gateway.close();
process.stdout.write(`${stringify({ measured, again })}\n`);
process.exit(0);
