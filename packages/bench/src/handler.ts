import { newUlid, type Table } from "@doithoai/core";
import { makeHandler } from "@doithoai/gateway";
import { openFiles } from "../../local/src/files/index.ts";
import { type LocalIssuer, openIssuer } from "../../local/src/issuer.ts";
import { NOW } from "../../local/src/testkit/now.ts";
import type { Handler } from "./event.ts";

export interface Opened {
  readonly handler: Handler;
  readonly issuer: LocalIssuer;
}

/** The Lambda handler in this process, at a fixed instant. */
export async function openHandler(table: Table.Table): Promise<Opened> {
  const issuer = await openIssuer(undefined);
  const handler = makeHandler({
    table,
    // Links are made and none is followed: no folder comes of it.
    files: openFiles({ folder: undefined, origin: () => "http://127.0.0.1:9", now: () => NOW }),
    issuer: issuer.accepted,
    now: () => NOW,
    newRequestId: () => newUlid(new Date()),
    log: (error) => void process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
    origins: [],
  });
  return { handler, issuer };
}
