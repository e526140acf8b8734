import { Log, Table } from "@doithoai/core";
import { openLogger } from "@doithoai/core/logger";
import { openAurora } from "@doithoai/search/data-api";
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import * as z from "zod";
import { makeSearchFeed } from "./run.ts";

const config = z
  .object({
    DOITHOAI_TABLE: z.string().min(3),
    DOITHOAI_ENDPOINT: z.url().optional(),
    DOITHOAI_SEARCH_CLUSTER: z.string().min(1),
    DOITHOAI_SEARCH_SECRET: z.string().min(1),
    DOITHOAI_SEARCH_DATABASE: z.string().min(1),
    DOITHOAI_SEARCH_ENDPOINT: z.url().optional(),
  })
  .parse(process.env);

const { log, begin } = openLogger("search");

const table = Table.openTable({
  name: config.DOITHOAI_TABLE,
  ...(config.DOITHOAI_ENDPOINT !== undefined && { endpoint: config.DOITHOAI_ENDPOINT }),
  report: (broken) => log(Log.brokenLine(broken)),
});

const run = makeSearchFeed({
  table,
  index: openAurora({
    cluster: config.DOITHOAI_SEARCH_CLUSTER,
    secret: config.DOITHOAI_SEARCH_SECRET,
    database: config.DOITHOAI_SEARCH_DATABASE,
    endpoint: config.DOITHOAI_SEARCH_ENDPOINT,
    signing: table.client.config,
  }),
  log,
});

/** The Lambda function that keeps the search index at the state of the table. */
export const handler = async (
  event: DynamoDBStreamEvent,
  invocation: Context,
): Promise<DynamoDBBatchResponse> => {
  begin(invocation, invocation.awsRequestId);
  return Log.withErrorLog(log, () => run(event, invocation));
};
