import { damaged, refusal, retryRequest, sendRequest, textOf } from "@doithoai/aws/request";
import { correctClock, regionOf, type Signing, signingTime } from "@doithoai/aws/signing";
import { RequestError } from "@doithoai/core";
import { SignatureV4 } from "@smithy/signature-v4";
import * as z from "zod";
import { openIndex, type PreparedIndex, type RunSql } from "./index.ts";

export interface DataApiSettings {
  /** The ARN of the Aurora cluster. */
  readonly cluster: string;
  /** The ARN of the secret with the database user. */
  readonly secret: string;
  readonly database: string;
  readonly signing: Signing;
  /** The address of the Data API. Only tests set it. */
  readonly endpoint?: string | undefined;
}

/** Opens the index in an Aurora cluster. */
export const openAurora = (settings: DataApiSettings): PreparedIndex =>
  openIndex(runOverDataApi(settings));

/**
 * Errors that pass: a cluster that wakes from its pause, which takes about 15 seconds, or one that
 * has no free connection.
 */
const PASSING = new Set(["DatabaseResumingException", "DatabaseUnavailableException"]);

const Answer = z.object({
  records: z.array(z.array(z.object({ stringValue: z.string().optional() }))).default([]),
});

/**
 * Runs statements over the RDS Data API: an HTTPS request signed like those to S3 and KMS, without
 * an SDK client, a connection or a network of our own. Every statement can be repeated, so a lost
 * answer is no loss.
 */
export function runOverDataApi({
  cluster,
  secret,
  database,
  signing,
  endpoint,
}: DataApiSettings): RunSql {
  const signer = new SignatureV4({ ...signing, service: "rds-data" });
  return async (sql, input, until) => {
    const base = endpoint ?? `https://rds-data.${await regionOf(signing)}.amazonaws.com`;
    const url = new URL(`${base}/Execute`);
    const body = JSON.stringify({
      resourceArn: cluster,
      secretArn: secret,
      database,
      sql,
      parameters: sql.includes(":input")
        ? [{ name: "input", value: { stringValue: JSON.stringify(input) } }]
        : [],
    });
    const request = {
      method: "POST",
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: {},
      body,
      headers: { host: url.host, "content-type": "application/json" },
    };
    const attempt = async () => {
      const { method, headers } = await signer.sign(request, { signingDate: signingTime(signing) });
      const answer = await sendRequest(url, { method, headers, body, until });
      if (answer.ok) return firstText(textOf(answer));
      const error = refusal("RDS Data API failed", answer, correctClock(signing, answer));
      if (textOf(answer).includes(CANCELED)) throw new Canceled("the statement took too long");
      throw error instanceof Error && PASSING.has(error.name) ? retryLater(error) : error;
    };
    return retryRequest(until, attempt).catch((error: unknown) => {
      throw error instanceof Canceled ? retryLater(error) : error;
    });
  };
}

/** PostgreSQL's state of a statement beyond `statement_timeout`. Repeating it is no help. */
const CANCELED = "SQLState: 57014";
class Canceled extends Error {}
const retryLater = (cause: unknown) => new RequestError("RETRY_LATER", {}, { cause });

/** @throws RequestError RETRY_LATER when the answer cannot be read. It may contain words. */
function firstText(text: string): string | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw damaged("the answer of the RDS Data API cannot be read");
  }
  return Answer.parse(answer).records[0]?.[0]?.stringValue;
}
