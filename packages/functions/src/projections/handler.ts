import { Log, Table } from "@doithoai/core";
import { openLogger } from "@doithoai/core/logger";
import { openAurora } from "@doithoai/search/data-api";
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import * as z from "zod";
import { figuresOf } from "./figures.ts";
import { makeProjections } from "./run.ts";
import { searchOf } from "./search.ts";

const config = z
  .object({
    DOITHOAI_TABLE: z.string().min(3),
    DOITHOAI_ENDPOINT: z.url().optional(),
  })
  .parse(process.env);

/** The settings of a stage with a search index. */
const searching =
  process.env.DOITHOAI_SEARCH_CLUSTER === undefined
    ? undefined
    : z
        .object({
          DOITHOAI_SEARCH_CLUSTER: z.string().min(1),
          DOITHOAI_SEARCH_SECRET: z.string().min(1),
          DOITHOAI_SEARCH_DATABASE: z.string().min(1),
          DOITHOAI_SEARCH_ENDPOINT: z.url().optional(),
        })
        .parse(process.env);

const { log, begin } = openLogger("projections");

const table = Table.openTable({
  name: config.DOITHOAI_TABLE,
  ...(config.DOITHOAI_ENDPOINT !== undefined && { endpoint: config.DOITHOAI_ENDPOINT }),
  report: (broken) => log(Log.brokenLine(broken)),
});

const index =
  searching &&
  openAurora({
    cluster: searching.DOITHOAI_SEARCH_CLUSTER,
    secret: searching.DOITHOAI_SEARCH_SECRET,
    database: searching.DOITHOAI_SEARCH_DATABASE,
    endpoint: searching.DOITHOAI_SEARCH_ENDPOINT,
    signing: table.client.config,
  });

const run = makeProjections({
  projections: [figuresOf({ table, log }), ...(index ? [searchOf({ table, index })] : [])],
  log,
});

/**
 * The Lambda function that keeps the projections at the state of the table: the figures of sessions
 * and, where the stage has one, the search index.
 */
export const handler = async (
  event: DynamoDBStreamEvent,
  invocation: Context,
): Promise<DynamoDBBatchResponse> => {
  begin(invocation, invocation.awsRequestId);
  return Log.withErrorLog(log, () => run(event, invocation));
};
