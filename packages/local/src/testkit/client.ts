import { randomUUID } from "node:crypto";
import type { Document, Role } from "@doithoai/core";
import type { Outcome } from "@doithoai/functions";
import { inject } from "vitest";
import { makeApp } from "../app.ts";
import { openBus } from "../events/bus.ts";
import { openFiles } from "../files/index.ts";
import { openIssuer } from "../issuer.ts";
import { makeTable, openLocal, TABLE_NAME } from "../prepare.ts";
import { openSchedule } from "../schedule.ts";
import { serve } from "../server.ts";
import { NOW } from "./now.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what a test asks for is known to the test alone
  readonly data: any;
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  readonly errors: any[] | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  readonly extensions: any;
}
export type Ask = (query: string, variables?: object, headers?: Record<string, string>) => Promise<Reply>;

/** What the gateway counts and says while a test runs. */
export interface Gateway {
  readonly url: string;
  readonly table: ReturnType<typeof openLocal>;
  readonly files: Document.Files;
  readonly logged: { readonly error: unknown; readonly requestId: string }[];
  readonly broken: { readonly pk: string; readonly sk: string; readonly reason: string }[];
  /** Names of the commands sent to the table since the last call. */
  readonly requests: () => string[];
  /** Runs the overdue check at an instant, as the schedule does. */
  readonly overdue: (at: string) => Promise<Outcome>;
  readonly anonymous: Ask;
  readonly as: (role: Role, unitCode: string, subject?: string, organizationId?: string | null) => Promise<Ask>;
  readonly close: () => Promise<void>;
}

const isOfRules = (input: object): boolean => Reflect.get(Reflect.get(input, "Key") ?? {}, "pk") === "RULES";

/** The gateway of `npm start` on a port of its own, over HTTP. */
export async function openGateway({ now = () => NOW, apart = false } = {}): Promise<Gateway> {
  const broken: { pk: string; sk: string; reason: string }[] = [];
  const logged: { error: unknown; requestId: string }[] = [];
  const runs: object[] = [];
  let sent: string[] = [];
  // What holds for the whole country (the calendar, the index of next actions) is tested in a table apart, without units and sample data.
  const name = apart ? `apart-${randomUUID()}` : TABLE_NAME;
  if (apart) await makeTable(inject("endpoint"), undefined, name);
  const table = openLocal(inject("endpoint"), ({ key, reason }) => broken.push({ ...key, reason }), name);
  table.client.middlewareStack.add(
    (next, context) => (args) => {
      // The rules are read apart, and kept for ten seconds.
      if (!isOfRules(args.input)) sent.push(String(context.commandName));
      return next(args);
    },
    { step: "initialize", name: "count" },
  );
  const issuer = await openIssuer(undefined);
  let port = 0;
  const files = openFiles({ folder: undefined, origin: () => `http://127.0.0.1:${port}`, now });
  const schedule = openSchedule({ table, ticking: false, log: (record) => runs.push(record) });
  const server = await serve(0, makeApp({ table, files, issuer, schedule, bus: openBus(), now, log: (error, requestId) => logged.push({ error, requestId }) }));
  port = server.port;
  const url = `http://127.0.0.1:${server.port}/graphql`;
  const ask =
    (authorization?: string): Ask =>
    async (query, variables = {}, headers = {}) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...(authorization && { authorization }), ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const { data, errors, extensions } = JSON.parse(text);
      return { status: response.status, headers: response.headers, data, errors, extensions };
    };
  return {
    url,
    table,
    files,
    logged,
    broken,
    requests: () => {
      const counted = sent;
      sent = [];
      return counted;
    },
    overdue: (at) => schedule.run(new Date(at)),
    anonymous: ask(),
    as: async (role, unitCode, subject = "test", organizationId = null) =>
      ask(`Bearer ${await issuer.issue({ role: role === "PUBLIC" ? "CLERK" : role, unitCode, subject, organizationId }, now())}`),
    close: async () => {
      await server.close();
      await files.close();
      table.client.destroy();
    },
  };
}
