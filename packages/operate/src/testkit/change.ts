import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { Table } from "@doithoai/core";

export interface Written {
  readonly subjectId: string;
  readonly version: number;
  readonly at: string;
  readonly province?: string;
  /** What stands in the place of a Change. */
  readonly body?: string;
}

/** Writes a Change as the gateway does, at any instant. */
export async function writeChange(
  table: Table.Table,
  { subjectId, version, at, province = "-", body }: Written,
): Promise<Table.Key> {
  const sk = String(version).padStart(6, "0");
  const key = { pk: `CHANGE#${subjectId}`, sk };
  const change = {
    ...{
      subjectId,
      version,
      event: "opinion.updated",
      occurredAt: at,
      recordedAt: null,
      actor: { subject: "clerk", roles: ["CLERK"], client: null },
    },
    ...{
      unitCode: null,
      provinceCode: province === "-" ? null : province,
      requestId: "r",
      reason: null,
      locked: false,
      fields: [],
    },
  };
  const item = { ...key, type: Table.CHANGE, schema: 1, body: body ?? JSON.stringify(change) };
  const index = {
    provincePk: `CHANGE#${province}#${at.slice(0, 10)}`,
    provinceSk: `${at}#${subjectId}#${sk}`,
  };
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...item, ...index } }));
  return key;
}
