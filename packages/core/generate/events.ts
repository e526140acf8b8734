import { writeFileSync } from "node:fs";
import * as z from "zod";
import { EVENTS } from "../src/change/event-names.ts";
import { sampleOf } from "../src/event/sample.ts";
import { Shape } from "../src/event/shape.ts";

const docs = (name: string): URL => new URL(`../../../docs/${name}`, import.meta.url);
// Object.keys types every key as string, so a cast is needed.
const NAMES = Object.keys(EVENTS) as (keyof typeof EVENTS)[];

/** Writes docs/event.schema.json: the JSON Schema of an event on the bus. */
writeFileSync(docs("event.schema.json"), `${JSON.stringify(z.toJSONSchema(Shape), null, 2)}\n`);

/** Writes one sample of each event. */
writeFileSync(
  docs("event-samples.json"),
  `${JSON.stringify(Object.fromEntries(NAMES.map((name) => [name, sampleOf(name)])), null, 2)}\n`,
);

/** Writes the list of events. */
const rows = NAMES.map(
  (name) => `| \`${name}\` | ${EVENTS[name].of} | ${EVENTS[name].says} |`,
).join("\n");
writeFileSync(
  docs("event-list.md"),
  `# Events by name

Generated from the event names in the code (packages/core/src/change/event-names.ts); do not edit.
[events.md](events.md) explains the content of an event.
[event-samples.json](event-samples.json) has one sample of each.

Nothing in the product listens to the bus. The effects of a write are written with it, and the
overdue check finds the effects of time. So no rule depends on the arrival of an event. Events are
for the systems of a province, which add their own rules to the bus.

| Event | Kind of its subject | Meaning |
|---|---|---|
${rows}
`,
);
