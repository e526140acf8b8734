import { parseArgs } from "node:util";
import { SQSClient } from "@aws-sdk/client-sqs";
import { openBus } from "@doithoai/aws/bus";
import { UsageError } from "@doithoai/core/usage-error";
import type { Publish } from "@doithoai/functions";
import type { Command, Io } from "./command.ts";
import { TABLE_OPTIONS, tableOf } from "./context.ts";
import { provincesOf } from "./replay/changes.ts";
import { instantOf } from "./replay/order.ts";
import { receiveAll } from "./replay/queue.ts";
import { replaySpan } from "./replay/run.ts";
import type { Bus } from "./replay/send.ts";
import { spanOf } from "./replay/span.ts";
import { replayUndelivered } from "./replay/undelivered.ts";

export const usage =
  "npm run replay -- --table NAME --bus NAME --from 2026-11-20 --to 2026-11-21 " +
  "[--province 79] [--after PLACE], or npm run replay -- --table NAME --bus NAME --queue URL; " +
  "--print instead of --bus prints the events of a span and sends none";

/** Limits of one request to the queue, in milliseconds. The client repeats a failed request. */
const QUEUE = {
  requestHandler: {
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    throwOnRequestTimeout: true,
  },
};

const TEXT = { type: "string" } as const;
const OPTIONS = {
  ...TABLE_OPTIONS,
  bus: TEXT,
  from: TEXT,
  to: TEXT,
  province: TEXT,
  after: TEXT,
  queue: TEXT,
  print: { type: "boolean" },
} as const;
const read = (args: readonly string[]) => parseArgs({ args: [...args], options: OPTIONS }).values;
type Asked = ReturnType<typeof read>;

/**
 * Sends events again: the Changes of a span, or those that the failure queue names. Events keep
 * their ids, so a repeated event does no harm.
 */
export const run: Command["run"] = async (args, io) => {
  const asked = read(args);
  const { bus, print = false, queue, from, to, province, after } = asked;
  const ofQueue =
    queue !== undefined &&
    !print &&
    [from, to, province, after].every((each) => each === undefined);
  if (
    (queue === undefined ? from === undefined || to === undefined : !ofQueue) ||
    print === (bus !== undefined)
  )
    throw new UsageError(`Give a span or a queue, and a bus: ${usage}`);
  const publish = bus === undefined ? printEvents(io) : openBus(bus);
  const sender = { publish, pause: io.pause };
  if (queue === undefined) await replayOfSpan(asked, sender, io);
  else await replayOfQueue(asked, queue, sender, io);
};

const printEvents =
  ({ say }: Pick<Io, "say">): Publish =>
  async (events) => {
    for (const event of events) say(JSON.stringify(event));
    return { accepted: events.length, refusal: null };
  };

async function replayOfSpan(
  { from: start = "", to: end = "", province, after, ...rest }: Asked,
  bus: Bus,
  io: Io,
): Promise<void> {
  const table = tableOf(rest, usage, io);
  const span = spanOf({ from: start, to: end }, io.now());
  const [from, to] = [span.from.toISOString(), span.to.toISOString()];
  const at = after === undefined ? from : instantOf(after);
  if (at === undefined || at < from || at >= to)
    throw new UsageError(
      `--after is "${after}": give a place in this span that an earlier run printed.`,
    );
  const provinces = await provincesOf(table, province);
  const places = province ?? `${provinces.length - 1} provinces and of subjects without a province`;
  io.say(`Changes written from ${from} up to ${to}, of ${places}`);
  let place = after;
  const done = rest.print ? "printed" : "sent";
  const reached = (count: number, last: string): void => {
    place = last;
    io.say(`${count} ${done}, up to ${last}`);
  };
  const { sent, unfit } = await replaySpan({ table, provinces, bus, reached }, span, after).catch(
    (error: unknown) => {
      const options = optionsOf({ ...rest, from, to, province, after: place });
      io.say(`stopped; to continue: npm run replay -- ${options}`);
      throw error;
    },
  );
  for (const { pk, sk, why } of unfit) io.say(`not sent: ${pk} ${sk}: ${why}`);
  io.say(`done: ${sent} ${done}`);
  if (unfit.length > 0)
    throw new UsageError(`Done, but ${unfit.length} of the events could not be sent.`);
}

/** Quotes the values for a shell, where `#` may start a comment. */
const optionsOf = (values: Readonly<Record<string, string | boolean | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [value === true ? `--${name}` : `--${name} '${value}'`],
    )
    .join(" ");

async function replayOfQueue(asked: Asked, queue: string, bus: Bus, io: Io): Promise<void> {
  const table = tableOf(asked, usage, io);
  const messages = await receiveAll(new SQSClient(QUEUE), queue);
  const { sent, removed, left } = await replayUndelivered({ table, bus, say: io.say }, messages);
  io.say(`done: ${sent} sent, ${removed} of ${messages.length} messages removed`);
  if (left > 0) throw new UsageError(`${left} of ${messages.length} messages stay in the queue.`);
}
