import { ok } from "node:assert/strict";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Bundle, bundle, FUNCTIONS, inFolder, LARGEST } from "@doithoai/bundle";
import { TABLE_NAME } from "@doithoai/local/prepare.ts";
import { makeWorld } from "@doithoai/tests/kit/world.ts";
import { openStarts } from "../cold/index.ts";
import { withTable } from "../engine.ts";
import type { Handler } from "../event.ts";
import { cases, ORIGINS } from "./cases.ts";
import { type Jwks, serveJwks } from "./jwks.ts";
import { type OutboxHandler, outboxCases, serveBus } from "./outbox.ts";
import { type OverdueHandler, overdueCases } from "./overdue.ts";

const environment = (endpoint: string, issuers: readonly Jwks[]) => ({
  DOITHOAI_TABLE: TABLE_NAME,
  DOITHOAI_ENDPOINT: endpoint,
  DOITHOAI_ORIGINS: ORIGINS.join(","),
  AWS_LAMBDA_FUNCTION_NAME: "Gateway",
  DOITHOAI_ISSUERS: JSON.stringify(
    issuers.map(({ accepted: { name, issuer, audience }, url }) => ({
      name,
      issuer,
      audience,
      jwks: url,
    })),
  ),
  AWS_REGION: "ap-southeast-1",
  AWS_ACCESS_KEY_ID: "local",
  AWS_SECRET_ACCESS_KEY: "local",
});

function oneGraphql({ metafile }: Bundle): void {
  const inputs = Object.keys(metafile.inputs).filter((file) =>
    /node_modules\/graphql\//.test(file),
  );
  ok(
    inputs.length > 0 &&
      new Set(inputs.map((file) => `${file.replace(/graphql\/.*/, "")}${path.extname(file)}`))
        .size === 1,
    "graphql is in the bundle twice",
  );
}

/** A copy of a function's bundle with a client and a memory of its own. */
async function loadCopy<H>(name: keyof typeof FUNCTIONS, file: string): Promise<H> {
  await bundle({ entry: FUNCTIONS[name] }, file);
  const { handler }: { readonly handler: H } = await import(pathToFileURL(file).href);
  return handler;
}

/**
 * Proves that the functions answer as they are bundled for deployment: what breaks in a bundle
 * alone shows nowhere else.
 */
await inFolder((folder) =>
  withTable(async (table, endpoint) => {
    const built = await bundle({ entry: FUNCTIONS.gateway }, path.join(folder, "index.mjs"));
    const [jwks, other] = [await serveJwks(), await serveJwks("so")];
    const bus = await serveBus();
    try {
      Object.assign(process.env, environment(endpoint, [jwks, other]), {
        DOITHOAI_BUS: bus.name,
        DOITHOAI_UNDELIVERED: `${bus.url}/000000000000/undelivered`,
        AWS_ENDPOINT_URL_EVENTBRIDGE: bus.url,
        AWS_ENDPOINT_URL_SQS: bus.url,
      });
      const { handler }: { readonly handler: Handler } = await import(
        pathToFileURL(built.file).href
      );
      const overdue = await Promise.all(
        ["overdue.mjs", "overdue-too.mjs"].map((name) =>
          loadCopy<OverdueHandler>("overdue", path.join(folder, name)),
        ),
      );
      const outbox = await loadCopy<OutboxHandler>("outbox", path.join(folder, "outbox.mjs"));
      const all = {
        [`at most ${LARGEST} bytes: ${built.code.length}`]: async () =>
          ok(built.code.length <= LARGEST, `${built.code.length} bytes`),
        "one copy of graphql": async () => oneGraphql(built),
        "a fresh process loads it and answers": async () =>
          void (await (
            await openStarts(folder, endpoint)
          )(built.file)),
        ...cases({ handler, table, jwks, other, built, world: await makeWorld(table) }),
        ...overdueCases(overdue, table),
        ...outboxCases(outbox, { table, endpoint, bus }),
      };
      let failed = 0;
      for (const [name, run] of Object.entries(all)) {
        const error: unknown = await run().then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        if (error !== undefined) failed++;
        process.stdout.write(
          `${error === undefined ? "ok  " : "FAIL"} ${name}${error instanceof Error ? `: ${error.message}` : ""}\n`,
        );
      }
      process.stdout.write(`${Object.keys(all).length - failed} passed, ${failed} failed\n`);
      if (failed > 0) process.exitCode = 1;
    } finally {
      await jwks.close();
      await other.close();
      bus.close();
    }
  }),
);
