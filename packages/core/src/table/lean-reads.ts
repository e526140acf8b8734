import type {
  DynamoDBClient,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "@aws-sdk/client-dynamodb";
import { HttpRequest, HttpResponse } from "@smithy/core/protocols";
import { getSmithyContext } from "@smithy/core/transport";
import type {
  DeserializeMiddleware,
  HandlerExecutionContext,
  SerializeMiddleware,
} from "@smithy/types";
import { makeSigner } from "./signature.ts";
import { answerIn, fromWire, toWire } from "./wire.ts";

/** The reads that are sent without the SDK's pipeline, by the operation in their header. */
const OPERATIONS: Readonly<Record<string, string>> = {
  QueryCommand: "DynamoDB_20120810.Query",
  GetItemCommand: "DynamoDB_20120810.GetItem",
  BatchGetItemCommand: "DynamoDB_20120810.BatchGetItem",
};
const HTTP_OK = 200;
/** Headers of the SDK that are equal for all reads. */
const SIGNED = ["host", "content-type", "x-amz-user-agent"];
/** Proxies may change it, so the signature leaves it out, as that of the SDK does. */
const UNSIGNED = ["user-agent"];
/** The region and the service of a signature (Signature Version 4). */
const SCOPE = /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d+\/(?<region>[^/]+)\/(?<service>[^/]+)\//;

/** The address of the table, the constant headers and the signer, as the SDK has chosen them. */
interface Way {
  readonly to: Pick<HttpRequest, "protocol" | "hostname" | "port">;
  readonly signed: Readonly<Record<string, string>>;
  readonly unsigned: Readonly<Record<string, string>>;
  readonly sign: ReturnType<typeof makeSigner>;
}

/** The way of a request that the SDK signed; undefined if reads cannot be signed alike. */
function wayOf({ protocol, hostname, port, path, headers }: HttpRequest): Way | undefined {
  const { region, service } = SCOPE.exec(headers.authorization ?? "")?.groups ?? {};
  if (region === undefined || service === undefined || path !== "/") return undefined;
  const kept = (names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = headers[name];
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
  return {
    to: { protocol, hostname, ...(port !== undefined && { port }) },
    signed: kept(SIGNED),
    unsigned: kept(UNSIGNED),
    sign: makeSigner({ region, service }),
  };
}

async function bytesOf(body: AsyncIterable<Uint8Array> | Uint8Array): Promise<Buffer> {
  if (body instanceof Uint8Array) return Buffer.from(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * The SDK reads an empty body as an empty response: an item that is missing, a write that
 * succeeded. DynamoDB always sends an object. This body is invalid JSON, so the SDK refuses it.
 */
const DAMAGED = Buffer.from("{");

/**
 * The clock that requests are signed with follows the date of every answer, as in the SDK. An
 * answer with an age comes from a cache.
 */
function correctClock(config: DynamoDBClient["config"], { headers }: HttpResponse): void {
  const now = Date.parse(headers.date ?? "");
  if (headers.age === undefined && !Number.isNaN(now)) config.systemClockOffset = now - Date.now();
}

type Serialize = SerializeMiddleware<ServiceInputTypes, ServiceOutputTypes>;
type Deserialize = DeserializeMiddleware<ServiceInputTypes, ServiceOutputTypes>;

/**
 * Sends reads without the SDK's pipeline: it costs more than the request itself and the decoding
 * of a small answer (docs/decisions/0030). The SDK chooses address, region and headers with the
 * first request of the client, holds the connections, and handles every answer that is not a
 * success, as if it had asked. A success without a JSON object, of a write too, is refused as
 * damaged.
 */
export function useLeanReads({ middlewareStack, config }: DynamoDBClient): void {
  let way: Way | undefined;
  /** Answers to reads that the SDK shall handle. */
  const handed = new WeakMap<HandlerExecutionContext, HttpResponse>();

  const read: Serialize = (next, context) => async (args) => {
    const operation = OPERATIONS[String(context.commandName)];
    const body = way && operation ? toWire(args.input) : undefined;
    if (!way || !operation || body === undefined) return next(args);
    const { to, signed, unsigned, sign } = way;
    const headers = sign(
      { headers: { ...signed, "x-amz-target": operation }, body },
      await config.credentials(),
      new Date(Date.now() + config.systemClockOffset),
    );
    headers["content-length"] = String(Buffer.byteLength(body));
    const request = new HttpRequest({
      ...to,
      method: "POST",
      path: "/",
      headers: { ...headers, ...unsigned },
      body,
    });
    const { abortSignal } = getSmithyContext(context);
    const { response } = await config.requestHandler.handle(request, { abortSignal });
    if (response.statusCode === HTTP_OK) {
      const ofQuery = context.commandName === "QueryCommand";
      const answer = answerIn(await bytesOf(response.body), { ofQuery });
      if (answer) {
        correctClock(config, response);
        const $metadata = { httpStatusCode: HTTP_OK };
        return { response, output: { ...fromWire(answer), $metadata } };
      }
      response.body = DAMAGED;
    }
    handed.set(context, response);
    return next(args);
  };
  /** Learns the way of reads from the SDK's requests, and hands it the answers to reads. */
  const answer: Deserialize = (next, context) => async (args) => {
    const known = handed.get(context);
    if (!known && HttpRequest.isInstance(args.request)) way = wayOf(args.request) ?? way;
    const result = known ? { response: known } : await next(args);
    const { response } = result;
    if (!HttpResponse.isInstance(response) || response.statusCode !== HTTP_OK) return result;
    const body = await bytesOf(response.body);
    response.body = answerIn(body, { ofQuery: false }) ? body : DAMAGED;
    return result;
  };
  middlewareStack.add(read, { step: "serialize", priority: "high", name: "leanReads" });
  middlewareStack.addRelativeTo(answer, {
    relation: "after",
    toMiddleware: "deserializerMiddleware",
    name: "leanAnswers",
  });
}
