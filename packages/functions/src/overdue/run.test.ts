import { createServer } from "node:http";
import { Table } from "@doithoai/core";
import { expect, test } from "vitest";
import { makeOverdue } from "./run.ts";

test("a run ends in time when the table does not answer", async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const endpoint = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
  const credentials = { accessKeyId: "a", secretAccessKey: "b" };
  const table = Table.openTable({
    name: "t",
    endpoint,
    region: "local",
    credentials,
    report: () => undefined,
  });
  const endsAt = Date.now() + 1_500;
  const run = makeOverdue({ table, log: () => undefined });
  const event = { id: "tick", time: "2026-12-01T17:05:00Z" };
  await expect(
    run(event, { functionName: "overdue", getRemainingTimeInMillis: () => endsAt - Date.now() }),
  ).rejects.toMatchObject({ code: "RETRY_LATER" });
  expect(endsAt - Date.now()).toBeGreaterThan(0);
  server.closeAllConnections();
  server.close();
});
