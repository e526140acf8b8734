import { randomBytes, randomUUID } from "node:crypto";
import path from "node:path";
import {
  Calendar,
  type Context,
  type Document,
  PUBLIC,
  parseDay,
  type Role,
  RoleGrants,
  type Scope,
  type Table,
  Vault,
} from "@doithoai/core";
import type * as Search from "@doithoai/core/search";
import type { Outcome } from "@doithoai/functions";
import { subjectOf } from "@doithoai/gateway";
import { makeApp } from "@doithoai/local/app.ts";
import { openBus } from "@doithoai/local/events/bus.ts";
import { openFiles } from "@doithoai/local/files/index.ts";
import { openIssuer } from "@doithoai/local/issuer.ts";
import { makeTable, openLocal, TABLE_NAME } from "@doithoai/local/prepare.ts";
import { openSchedule } from "@doithoai/local/schedule.ts";
import { serve } from "@doithoai/local/server.ts";
import { openVault } from "@doithoai/local/vault.ts";
import { inject } from "vitest";
import { keepLog } from "./identities.ts";
import { NOW } from "./now.ts";
import { createSeparateTable } from "./table.ts";
import { TIMEOUT_MS, untilTimeout } from "./timeouts.ts";
import { expectWorded } from "./worded.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: only the test knows the type of the answer
  readonly data: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly errors: any[] | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly extensions: any;
}
export type Ask = (
  query: string,
  variables?: object,
  headers?: Record<string, string>,
) => Promise<Reply>;
/** Sends requests as a person who signed in. */
export type AskAs = Ask & { readonly subject: string; readonly token: string };
/** Options of a role. A LEADER reads denunciations by default. */
export interface MoreOfRole {
  readonly denunciations?: boolean;
  readonly scopes?: readonly Scope[];
}

/** The gateway under test, with its records. */
export interface Gateway {
  readonly url: string;
  readonly table: ReturnType<typeof openLocal>;
  readonly files: Document.Files;
  readonly vault: Vault.Vault;
  readonly logged: { readonly error: unknown; readonly requestId: string }[];
  readonly broken: { readonly pk: string; readonly sk: string; readonly reason: string }[];
  /** Names of the commands sent to the table since the last call. */
  readonly requests: () => string[];
  /** Runs the overdue check at an instant, as the schedule does. */
  readonly overdue: (at: string) => Promise<Outcome>;
  readonly anonymous: Ask;
  /**
   * Signs in a new person with this role for each set of arguments. With PUBLIC the person has no
   * role.
   */
  readonly as: (
    role: Role,
    unitCode: string,
    subject?: string,
    organizationId?: string | null,
    more?: MoreOfRole,
  ) => Promise<AskAs>;
  /** Gives a person who signed in another token, as of now. */
  readonly again: (person: AskAs) => Promise<AskAs>;
  /** Issues a token as of another instant. */
  readonly tokenAt: (subject: string, at: Date) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Earlier than any day that a test uses. */
const LONG_AGO = parseDay("2015-01-01");

const MORE: Partial<Record<Role, MoreOfRole>> = {
  LEADER: { denunciations: true },
  INTEGRATOR: { scopes: ["READ_UNPUBLISHED"] },
};

/** Keys that are read once per process or cached for seconds. */
const KEPT: readonly unknown[] = ["RULES", "CURSOR_KEY", "IDENTITY_KEY"];
const isKept = (input: object): boolean =>
  KEPT.includes(Reflect.get(Reflect.get(input, "Key") ?? Reflect.get(input, "Item") ?? {}, "pk"));

interface Opening {
  readonly now?: () => Date;
  /** Uses a separate table, which has a stream only on request. */
  readonly ownTable?: boolean | "with stream";
  /** Opens the search index of the table; without it there is none. */
  readonly search?: (table: Table.Table) => Search.SearchIndex;
  /** Origins of pages that may call. */
  readonly origins?: readonly string[];
}

/** Opens the gateway of `npm start` over HTTP, on its own port. */
export async function openGateway({
  now = () => NOW,
  ownTable = false,
  search,
  origins = [],
}: Opening = {}): Promise<Gateway> {
  const broken: { pk: string; sk: string; reason: string }[] = [];
  const logged: { error: unknown; requestId: string }[] = [];
  const runs: object[] = [];
  let sent: string[] = [];
  // Tests of country-wide data (calendar, index of next actions) use a separate table without
  // units and sample data.
  const name = ownTable ? `apart-${randomUUID()}` : TABLE_NAME;
  if (ownTable === "with stream") await makeTable(inject("endpoint"), undefined, name);
  else if (ownTable) await createSeparateTable(inject("endpoint"), name);
  const table = openLocal(
    inject("endpoint"),
    ({ key, reason }) => broken.push({ ...key, reason }),
    name,
  );
  table.client.middlewareStack.add(
    (next, context) => (args) => {
      if (!isKept(args.input)) sent.push(String(context.commandName));
      return next(args);
    },
    { step: "initialize", name: "count" },
  );
  let port = 0;
  // Each gateway has its own issuer name: gateways share one table, and their people must differ.
  const issuer = await openIssuer({
    folder: undefined,
    origin: () => `http://127.0.0.1:${port}`,
    name: `t${randomBytes(6).toString("hex")}`,
  });
  const vault = await openVault(inject("keys"), { shared: true });
  const files = openFiles({ folder: undefined, origin: () => `http://127.0.0.1:${port}`, now });
  const schedule = openSchedule({
    table,
    clock: { now, isRunning: () => false },
    log: (record) => runs.push(record),
  });
  const server = await serve(
    0,
    makeApp({
      table,
      files,
      vault,
      issuer,
      schedule,
      bus: openBus(),
      ...(search && { search: search(table) }),
      now,
      origins,
      log: (error, requestId) => logged.push({ error, requestId }),
    }),
    { timeoutMs: TIMEOUT_MS },
  );
  port = server.port;
  const url = `http://127.0.0.1:${server.port}/graphql`;
  const ask =
    (authorization?: string): Ask =>
    async (query, variables = {}, headers = {}) => {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json",
          ...(authorization && { authorization }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const { data, errors, extensions } = JSON.parse(text);
      expectWorded({ data, errors });
      return { status: response.status, headers: response.headers, data, errors, extensions };
    };
  const subs = new Map<string, string>();
  const signedIn = async (subject: string, sub: string): Promise<AskAs> => {
    // Reads the roles now, so that the count of the next request does not include this read.
    await RoleGrants.actorOf(
      { table, until: untilTimeout(), now: now() },
      { subject, client: null },
    );
    const token = await issuer.issue({ subject: sub }, now());
    return Object.assign(ask(`Bearer ${token}`), { subject, token });
  };
  return {
    url,
    table,
    files,
    vault,
    logged,
    broken,
    requests: () => {
      const counted = sent;
      sent = [];
      return counted;
    },
    overdue: (at) => schedule.run(new Date(at)),
    anonymous: ask(),
    as: async (role, unitCode, name = "test", organizationId = null, more = {}) => {
      const sub = [name, unitCode, role, ...(organizationId === null ? [] : [organizationId])].join(
        ".",
      );
      const subject = subjectOf(issuer.accepted, sub);
      const at = { table, until: untilTimeout(), now: now() };
      if (role !== "PUBLIC") {
        const ctx: Context = {
          ...at,
          actor: PUBLIC,
          requestId: "test",
          calendar: Calendar.NATIONAL_CALENDAR,
          vault: Vault.NO_VAULT,
        };
        await RoleGrants.ensure(ctx, {
          subject,
          role,
          unitCode,
          organizationId,
          from: LONG_AGO,
          ...MORE[role],
          ...more,
        });
      }
      subs.set(subject, sub);
      return signedIn(subject, sub);
    },
    again: ({ subject }) => signedIn(subject, subs.get(subject) ?? subject),
    tokenAt: (subject, at) => issuer.issue({ subject }, at),
    close: async () => {
      keepLog(path.join(inject("keys"), "log"), [...logged, ...broken, ...runs]);
      await server.close();
      await files.close();
      table.client.destroy();
    },
  };
}
