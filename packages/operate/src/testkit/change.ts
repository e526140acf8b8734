import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { type Change, ChangeEntity, type Table } from "@doithoai/core";

export interface Written {
  readonly subjectId: string;
  readonly version: number;
  readonly at: string;
  readonly province?: string;
  /** The stored body, in place of a valid Change. */
  readonly body?: string;
}

/** Writes a Change at any instant, as the gateway does. */
export async function writeChange(
  table: Table.Table,
  { subjectId, version, at, province = "-", body }: Written,
): Promise<Table.Key> {
  const change: Change = {
    subjectId,
    version,
    event: "opinion.updated",
    occurredAt: at,
    recordedAt: null,
    actor: { subject: "clerk", roles: ["CLERK"], client: null },
    unitCode: null,
    provinceCode: province === "-" ? null : province,
    requestId: "r",
    reason: null,
    locked: false,
    fields: [],
  };
  const item = ChangeEntity.toItem(change);
  const stored = body === undefined ? item : { ...item, body };
  await table.client.send(new PutCommand({ TableName: table.name, Item: stored }));
  return ChangeEntity.key(change);
}
