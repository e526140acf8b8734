import { asked, CONTEXT, event, type Handler } from "@doithoai/tests/kit/lambda-event.ts";

/**
 * Runs in a fresh process: loads the bundle named by the argument as Lambda would, calls its
 * handler once if it has one, and writes the times.
 */
const { handler }: { readonly handler?: Handler } = await import(process.argv[2] ?? "");
const loaded = performance.now();
const answer = await handler?.(event({ body: asked("{ viewer { subject } }") }), CONTEXT);
const answered = performance.now();
if (answer && answer.body?.includes('"subject":"public"') !== true) throw new Error(answer.body);
const { user, system } = process.cpuUsage();
// Node's types do not know this list of the modules of Node that are loaded.
const modules: readonly string[] = Reflect.get(process, "moduleLoadList");
process.stdout.write(
  JSON.stringify({
    loaded,
    answered,
    cpu: (user + system) / 1_000,
    hasFetch: modules.some((name) => name.endsWith("undici/undici")),
  }),
);
