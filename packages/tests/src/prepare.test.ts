import { randomUUID } from "node:crypto";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { Table } from "@doithoai/core";
import { makeTable } from "@doithoai/local/prepare.ts";
import { expect, inject, test } from "vitest";

test("an existing table is kept, and one with other indexes is refused", async () => {
  const endpoint = inject("endpoint");
  const name = `prepared-${randomUUID()}`;
  await makeTable(endpoint, undefined, name);
  await makeTable(endpoint, undefined, name);
  const client = new DynamoDBClient({
    endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const other = Table.createTableInput(`older-${randomUUID()}`);
  const indexes = other.GlobalSecondaryIndexes.map((index) => ({
    ...index,
    Projection: { ...index.Projection, NonKeyAttributes: ["status"] },
  }));
  await client.send(new CreateTableCommand({ ...other, GlobalSecondaryIndexes: indexes }));
  client.destroy();
  await expect(makeTable(endpoint, "/data", other.TableName)).rejects.toThrow(
    new RegExp(
      "^The data in /data were made by another version: " +
        "move the folder away or delete it, then start again\\.$",
    ),
  );
});
