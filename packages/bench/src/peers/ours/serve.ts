// The product as a contender: the gateway behind the server of `npm start`.
import { randomUUID } from "node:crypto";
import { NO_FILES } from "@doithoai/aws/files";
import { Vault } from "@doithoai/core";
import { makeGateway, requestLine } from "@doithoai/gateway";
import { openLocal } from "@doithoai/local/prepare.ts";
import { serve } from "@doithoai/local/server.ts";
import { NOW } from "./load.ts";

const { DYNAMODB_ENDPOINT = "", PORT } = process.env;
const table = openLocal(DYNAMODB_ENDPOINT, ({ reason }) => {
  throw new Error(reason);
});
await serve(
  Number(PORT),
  makeGateway({
    table,
    files: NO_FILES,
    vault: Vault.NO_VAULT,
    issuers: [],
    origins: [],
    now: () => NOW,
    newRequestId: randomUUID,
    log: (error) => void process.stderr.write(`${String(error)}\n`),
    // Builds the log line of each request, as when deployed, but writes it nowhere.
    finished: (facts) =>
      void JSON.stringify(requestLine(facts, { name: "Gateway", at: new Date() })),
  }),
);
