import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { LOCAL } from "@doithoai/aws/local-client";
import { Table } from "@doithoai/core";

/**
 * Creates a table for one test or file, without a stream. For each request on a table with a
 * stream, the engine searches the stream records of all tables for the first one of this table.
 */
export async function createSeparateTable(endpoint: string, name: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint, ...LOCAL });
  const { StreamSpecification: _, ...input } = Table.createTableInput(name);
  await client.send(new CreateTableCommand(input));
  client.destroy();
}
