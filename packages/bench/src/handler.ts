import { randomUUID } from "node:crypto";
import {
  Calendar,
  type Context,
  PUBLIC,
  type Role,
  RoleGrants,
  type Table,
  Vault,
} from "@doithoai/core";
import { makeHandler, requestLine } from "@doithoai/gateway";
import { type LocalFiles, openFiles } from "@doithoai/local/files/index.ts";
import { serveJwks } from "@doithoai/tests/kit/jwks.ts";
import type { Handler } from "@doithoai/tests/kit/lambda-event.ts";
import { NOW } from "@doithoai/tests/kit/now.ts";
import { vault } from "./vault.ts";

export interface Opened {
  readonly handler: Handler;
  /** Signs in a user with this role and returns the `Authorization` header. */
  readonly as: (role: Exclude<Role, "PUBLIC">, unitCode: string) => Promise<string>;
  readonly files: LocalFiles;
  readonly close: () => Promise<void>;
}

const SIGNING_IN_MS = 20_000;

/** Opens the Lambda handler in this process, with a fixed clock. */
export async function openHandler(table: Table.Table): Promise<Opened> {
  const jwks = await serveJwks();
  // Nothing listens there: a part that follows a link asks `files` itself.
  const files = openFiles({
    folder: undefined,
    origin: () => "http://127.0.0.1:9",
    now: () => NOW,
  });
  const handler = makeHandler({
    table,
    files,
    vault,
    issuers: [jwks.accepted],
    now: () => NOW,
    newRequestId: randomUUID,
    log: (error) =>
      void process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
    // Builds the log line of each request, as when deployed, but writes it nowhere.
    finished: (facts) =>
      void JSON.stringify(requestLine(facts, { name: "Gateway", at: new Date() })),
    origins: [],
  });
  const as: Opened["as"] = async (role, unitCode) => {
    const subject = `bench.${role}.${unitCode}`;
    const ctx: Context = {
      actor: PUBLIC,
      now: NOW,
      requestId: "bench",
      until: Date.now() + SIGNING_IN_MS,
      table,
      calendar: Calendar.NATIONAL_CALENDAR,
      vault: Vault.NO_VAULT,
    };
    await RoleGrants.ensure(ctx, {
      subject,
      role,
      unitCode,
      organizationId: null,
      denunciations: role === "LEADER",
    });
    return `Bearer ${await jwks.issue({ subject }, NOW)}`;
  };
  const close = async () => {
    await jwks.close();
    await files.close();
  };
  return { handler, as, files, close };
}
