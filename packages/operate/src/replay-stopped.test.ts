import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { scaled } from "@doithoai/tests/kit";
import { expect, inject, test } from "vitest";
import * as replay from "./replay.ts";
import { BUS, environmentOf } from "./testkit/aws.ts";
import { writeChange } from "./testkit/change.ts";
import { runOn, type Said } from "./testkit/io.ts";
import { useSetting } from "./testkit/setting.ts";

const setting = useSetting();
const NOW = new Date("2026-11-23T09:00:00+07:00");
const of = (from: string, to: string, ...more: readonly string[]) =>
  runOn(setting.gateway.table, replay, ["--bus", BUS, "--from", from, "--to", to, ...more], NOW);
const taken = () => setting.aws.taken().map(({ subjectId, version }) => `${subjectId}.${version}`);
const placeIn = ({ lines }: Said) => /--after '([^']+)'/.exec(lines.join("\n"))?.[1] ?? "";

async function writeMany(count: number, at: (i: number) => string): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, (_, i) => ({
    subjectId: `opn_many-${i % 7}-${at(0)}`,
    version: Math.floor(i / 7) + 1,
    at: at(i),
  }));
  for (const each of ids) await writeChange(setting.gateway.table, each);
  return ids.map(({ subjectId, version }) => `${subjectId}.${version}`);
}
const MINUTE_MS = 60_000;
/** The number of Changes in the span. They are sent in batches of a hundred. */
const SPAN = scaled({ small: 260, whole: 600 });
/** The number of sent and reported events at which the run is killed. */
const SENT = scaled({ small: 100, whole: 200 });
const each = (ms: number, from: string) => (i: number) =>
  new Date(Date.parse(from) + i * ms).toISOString();

test("a bus that keeps refusing stops the run; the next continues at its place", async () => {
  const all = await writeMany(140, each(1_000, "2026-04-01T20:00:00Z"));
  let left = 120;
  setting.aws.refuses = () => left-- <= 0;
  const first = await of("2026-04-02", "2026-04-02", "--province", "-");
  expect(first.error).toMatchObject({
    message: expect.stringMatching(/^The bus refused chg_opn_many-\S+ \(ThrottlingException\)\.$/),
  });
  expect(taken()).toEqual(all.slice(0, 120));
  setting.aws.refuses = () => false;
  await of("2026-04-02", "2026-04-02", "--province", "-", "--after", placeIn(first));
  // The unfinished batch is sent again.
  expect(taken().slice(120)).toEqual(all.slice(100));
});

test("refused events are sent again, in order", async () => {
  const all = await writeMany(25, each(1_000, "2026-04-03T20:00:00Z"));
  const asked = new Map<string, number>();
  // The first event is refused three times, and every second one of the others once.
  setting.aws.refuses = ({ id, version }) => {
    const before = asked.get(id) ?? 0;
    asked.set(id, before + 1);
    return before < (id === `chg_${all[0]}` ? 3 : version % 2 === 0 ? 1 : 0);
  };
  expect((await of("2026-04-04", "2026-04-04")).error).toBeUndefined();
  const received = taken();
  expect([...new Set(received)]).toHaveLength(all.length);
  for (const subject of new Set(all.map((id) => id.replace(/\.\d+$/, "")))) {
    // Later versions are sent again after a refused one.
    const last = [
      ...new Set(received.filter((id) => id.startsWith(`${subject}.`)).toReversed()),
    ].toReversed();
    expect(last).toEqual(all.filter((id) => id.startsWith(`${subject}.`)));
  }
});

test("a run killed in the middle continues at its last place and loses nothing", async () => {
  // The span crosses midnight.
  const all = await writeMany(SPAN, each(MINUTE_MS, "2026-05-01T20:00:00Z"));
  // The bus stops answering before the end, so the kill comes in time.
  setting.aws.silentFrom = SPAN - 20;
  const program = fileURLToPath(new URL("./index.ts", import.meta.url));
  const span = ["--bus", BUS, "--from", "2026-05-01", "--to", "2026-05-03"];
  const child = spawn(
    process.execPath,
    [
      program,
      "replay",
      "--table",
      setting.gateway.table.name,
      "--endpoint",
      inject("endpoint"),
      ...span,
    ],
    {
      env: { ...process.env, ...environmentOf(setting.aws) },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let place = "";
  for await (const line of createInterface(child.stdout)) {
    const [, sent = "", last = place] = /^(\d+) sent, up to (.*)$/.exec(line) ?? [];
    place = last;
    if (Number(sent) >= SENT) child.kill("SIGKILL");
  }
  if (child.signalCode === null) await once(child, "exit");
  expect(child.signalCode).toBe("SIGKILL");
  const before = taken().length;
  expect(before).toBeGreaterThanOrEqual(SENT);
  expect(before).toBeLessThan(all.length);
  setting.aws.silentFrom = Number.POSITIVE_INFINITY;
  const { error } = await runOn(setting.gateway.table, replay, [...span, "--after", place], NOW);
  expect(error).toBeUndefined();
  expect(new Set(taken())).toEqual(new Set(all));
  expect(taken().length).toBeLessThan(all.length + 200);
});
