import { writeFileSync } from "node:fs";
import * as z from "zod";
import { EVENTS } from "../src/change/event-names.ts";
import { sampleOf } from "../src/event/sample.ts";
import { Shape } from "../src/event/shape.ts";

const docs = (name: string): URL => new URL(`../../../docs/${name}`, import.meta.url);
const NAMES = Object.keys(EVENTS) as (keyof typeof EVENTS)[]; // Object.keys widens the keys

/** Writes docs/event.schema.json: the JSON Schema of what is put on the bus. */
writeFileSync(docs("event.schema.json"), `${JSON.stringify(z.toJSONSchema(Shape), null, 2)}\n`);

/** And one sample of each event there is. */
writeFileSync(
  docs("event-samples.json"),
  `${JSON.stringify(Object.fromEntries(NAMES.map((name) => [name, sampleOf(name)])), null, 2)}\n`,
);

/** And their list. */
const rows = NAMES.map(
  (name) => `| \`${name}\` | ${EVENTS[name].of} | ${EVENTS[name].says} |`,
).join("\n");
writeFileSync(
  docs("event-list.md"),
  `# The events there are

Generated from the names that compile (packages/core/src/event/names.ts); do not edit. What an event holds is said in [events.md](events.md); one sample of each
stands in [event-samples.json](event-samples.json).

Nothing in the product listens to the bus, on purpose: what follows from a write is written with it, and what follows from time is found by the
overdue check, so that nothing here hangs on an event's arrival. They are for a province's systems, which add rules of their own.

| Event | Its subject | What it says |
|---|---|---|
${rows}
`,
);
