import { randomUUID } from "node:crypto";
import type { GatewayConfig } from "@doithoai/gateway";
import type { Gateway } from "./index.ts";

/** The settings of a gateway on Lambda over the table of a test, without issuers and origins. */
export const configOver = (
  { table, files, vault }: Pick<Gateway, "table" | "files" | "vault">,
  now: Date,
): GatewayConfig => ({
  table,
  files,
  vault,
  issuers: [],
  now: () => now,
  newRequestId: randomUUID,
  log: () => undefined,
  origins: [],
});
