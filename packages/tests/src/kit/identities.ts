import { appendFileSync, existsSync, readFileSync } from "node:fs";
import {
  DynamoDBClient,
  ListTablesCommand,
  type ListTablesCommandOutput,
  ScanCommand,
  type ScanCommandOutput,
} from "@aws-sdk/client-dynamodb";
import { LOCAL } from "@doithoai/aws/local-client";
import { Event } from "@doithoai/core";

/**
 * Names and numbers of citizens in tests and sample data. They occur nowhere else, so a match is a
 * leak.
 */
export const IDENTITIES = [
  ...[
    "Nguyễn Thị Thử",
    "Lê Thị Thử",
    "Nguyễn Văn Không Có",
    "Nguyễn Thị CANARYE",
    "Trần Văn Xóa",
    "Bùi Thị Mẫu",
    "Ngô Thị Giả Định",
  ],
  ...[
    "Ngô Văn Minh Họa",
    "Trương Thị Ước Lệ",
    "Đỗ Văn Đặt Ra",
    "Lý Thị Không Có Thật",
    "Võ Thị Tình Huống",
    "Đặng Thị Bịa Tên",
    "Huỳnh Văn Hư Cấu",
  ],
  ...[
    "Bùi Thị Kịch Bản",
    "Lê Thị Giả Tưởng",
    "Phạm Văn Thử Nghiệm",
    "0900 000 0",
    "0900 111 222",
    "079123456789",
    "079987654321",
  ],
] as const;

/** Finds the identities in a text. */
export const identitiesIn = (text: string): readonly string[] =>
  IDENTITIES.filter((identity) => text.includes(identity));

/** Appends the log of a gateway to a file that is checked at the end of the run. */
export const keepLog = (file: string, records: readonly unknown[]): void => {
  for (const record of records)
    appendFileSync(
      file,
      `${JSON.stringify(record, (_, value) =>
        value instanceof Error ? [value.stack, value.cause] : value,
      )}\n`,
    );
};

async function* tablesOf(client: DynamoDBClient): AsyncGenerator<string> {
  let last: string | undefined;
  do {
    const page: ListTablesCommandOutput = await client.send(
      new ListTablesCommand({ ExclusiveStartTableName: last }),
    );
    yield* page.TableNames ?? [];
    last = page.LastEvaluatedTableName;
  } while (last !== undefined);
}

/**
 * Reads every item of every table of the engine, raw. This includes the audit trail, whose entries
 * are the events.
 */
async function* itemsOf(endpoint: string): AsyncGenerator<string> {
  const client = new DynamoDBClient({ endpoint, ...LOCAL });
  try {
    for await (const TableName of tablesOf(client)) {
      let last: ScanCommandOutput["LastEvaluatedKey"];
      do {
        const page: ScanCommandOutput = await client.send(
          new ScanCommand({ TableName, ExclusiveStartKey: last }),
        );
        for (const item of page.Items ?? []) yield JSON.stringify(item);
        last = page.LastEvaluatedKey;
      } while (last);
    }
  } finally {
    client.destroy();
  }
}

/**
 * Finds the names of undeclared events in an item. Items that a test broke on purpose have no
 * name.
 */
const undeclared = (item: string): readonly string[] => {
  const [, name] = /\\"event\\":\\"([^"\\]+)/.exec(item) ?? [];
  return item.includes('"S":"Change"') && name !== undefined && !Event.isEventName(name)
    ? [name]
    : [];
};

/**
 * Finds identities of the run in the log and in the tables, and undeclared events in the tables.
 */
export async function faultsIn(endpoint: string, log: string): Promise<readonly string[]> {
  const found: string[] = [];
  const logged = existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
  for (const line of logged)
    for (const identity of identitiesIn(line))
      found.push(`logged: ${identity} in ${line.slice(0, 300)}`);
  for await (const item of itemsOf(endpoint)) {
    for (const identity of identitiesIn(item))
      found.push(`stored: ${identity} in ${item.slice(0, 300)}`);
    for (const name of undeclared(item)) found.push(`undeclared event: ${name}`);
  }
  return found;
}
