import { randomUUID } from "node:crypto";
import { NO_FILES } from "@doithoai/aws/files";
import {
  Calendar,
  type Context,
  PUBLIC,
  parseDay,
  type Role,
  RoleGrants,
  Vault,
} from "@doithoai/core";
import { makeGateway, type RequestFacts, subjectOf } from "@doithoai/gateway";
import { openIssuer } from "@doithoai/local/issuer.ts";
import { openLocal } from "@doithoai/local/prepare.ts";
import { serve } from "@doithoai/local/server.ts";
import { NOW } from "./now.ts";
import { untilTimeout } from "./timeouts.ts";

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}
export interface Answered {
  readonly status: number;
  readonly text: string;
  /** The facts of the log line of the gateway. Correct if requests are sent one at a time. */
  readonly facts: RequestFacts;
}
export interface InProcess {
  readonly send: (sent: Sent) => Promise<Answered>;
  /** Issues a token for a person with this role. */
  readonly tokenOf: (role: Exclude<Role, "PUBLIC">, unitCode: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens the gateway in this process without a server, so that memory and work can be measured. */
export async function openInProcess(endpoint: string, name?: string): Promise<InProcess> {
  const table = openLocal(endpoint, () => undefined, name);
  let facts: RequestFacts | undefined;
  let port = 0;
  const issuer = await openIssuer({
    folder: undefined,
    origin: () => `http://127.0.0.1:${port}`,
    name: "in-process",
  });
  const keys = await serve(0, async (request) => issuer.answer(request));
  port = keys.port;
  const gateway = makeGateway({
    table,
    files: NO_FILES,
    vault: Vault.NO_VAULT,
    issuers: [issuer.accepted],
    origins: [],
    now: () => NOW,
    newRequestId: randomUUID,
    finished: (found) => {
      facts = found;
    },
    log: (error) => void process.stderr.write(`${String(error)}\n`),
  });
  return {
    send: async ({ headers = {}, body }) => {
      const response = await gateway({
        method: "POST",
        url: "http://localhost/graphql",
        address: "127.0.0.1",
        body,
        headers: new Headers({
          "content-type": "application/json",
          accept: "application/graphql-response+json",
          ...headers,
        }),
        until: untilTimeout(),
      });
      const text = await response.text();
      if (!facts) throw new Error("the gateway did not report the request");
      return { status: response.status, text, facts };
    },
    tokenOf: async (role, unitCode) => {
      const sub = `${role}.${unitCode}`;
      const ctx: Context = {
        table,
        until: untilTimeout(),
        now: NOW,
        actor: PUBLIC,
        requestId: "test",
        calendar: Calendar.NATIONAL_CALENDAR,
        vault: Vault.NO_VAULT,
      };
      const subject = subjectOf(issuer.accepted, sub);
      await RoleGrants.ensure(ctx, {
        subject,
        role,
        unitCode,
        organizationId: null,
        from: parseDay("2015-01-01"),
      });
      return issuer.issue({ subject: sub }, NOW);
    },
    close: async () => {
      table.client.destroy();
      await keys.close();
    },
  };
}
