import { asked, CONTEXT, event, type Handler } from "../event.ts";

/**
 * Runs in a fresh process: loads the bundle named by the argument as Lambda would, asks it once
 * where it answers, and says how long that took.
 */
const { handler }: { readonly handler?: Handler } = await import(process.argv[2] ?? "");
const loaded = performance.now();
const answer = await handler?.(event({ body: asked("{ viewer { subject } }") }), CONTEXT);
const answered = performance.now();
if (answer && answer.body?.includes('"subject":"public"') !== true) throw new Error(answer.body);
const { user, system } = process.cpuUsage();
process.stdout.write(JSON.stringify({ loaded, answered, cpu: (user + system) / 1_000 }));
