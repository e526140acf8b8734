import type {
  AttributeValue,
  DynamoDBClient,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "@aws-sdk/client-dynamodb";
import { convertToNative } from "@aws-sdk/util-dynamodb";
import type { DeserializeMiddleware } from "@smithy/types";

/** Commands whose responses are decoded directly from the JSON, without the SDK's schema. */
const LEAN = new Set(["QueryCommand", "GetItemCommand", "BatchGetItemCommand"]);
const HTTP_OK = 200;

interface RawResponse {
  readonly statusCode: number;
  body: AsyncIterable<Uint8Array> | Uint8Array;
}
const isRaw = (response: unknown): response is RawResponse =>
  typeof response === "object" &&
  response !== null &&
  "statusCode" in response &&
  "body" in response;

async function read(body: RawResponse["body"]): Promise<Buffer> {
  if (body instanceof Uint8Array) return Buffer.from(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const isObject = (value: unknown): value is Answer =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Undefined if the body is not a complete JSON object, e.g. a proxy's page or a cut body. */
function answerIn(body: Buffer): Answer | undefined {
  try {
    const value: unknown = JSON.parse(body.toString());
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

type Attributes = Readonly<Record<string, AttributeValue>>;
interface Answer {
  readonly Item?: Attributes;
  readonly Items?: readonly Attributes[];
  readonly LastEvaluatedKey?: Attributes;
  readonly Responses?: Readonly<Record<string, readonly Attributes[]>>;
  readonly UnprocessedKeys?: Readonly<Record<string, { readonly Keys: readonly Attributes[] }>>;
}

function item(attributes: Attributes): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name in attributes) {
    const attribute = attributes[name];
    values[name] =
      attribute?.S ??
      (attribute?.N === undefined ? attribute && convertToNative(attribute) : Number(attribute.N));
  }
  return values;
}

const each = <T, R>(of: Readonly<Record<string, T>>, to: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value)]));

/** The response with its items as plain values; other fields are unchanged. */
const plain = ({
  Item,
  Items,
  LastEvaluatedKey,
  Responses,
  UnprocessedKeys,
  ...rest
}: Answer): object => ({
  ...rest,
  ...(Item && { Item: item(Item) }),
  ...(Items && { Items: Items.map(item) }),
  ...(LastEvaluatedKey && { LastEvaluatedKey: item(LastEvaluatedKey) }),
  ...(Responses && { Responses: each(Responses, (items) => items.map(item)) }),
  ...(UnprocessedKeys && {
    UnprocessedKeys: each(UnprocessedKeys, (open) => ({ ...open, Keys: open.Keys.map(item) })),
  }),
});

const EMPTY = Buffer.from("{}");
/**
 * The SDK reads an empty body as an empty response: an item that is missing, a write that
 * succeeded. DynamoDB always sends an object. This body is invalid JSON, so the SDK refuses it.
 */
const DAMAGED = Buffer.from("{");
type Middleware = DeserializeMiddleware<ServiceInputTypes, ServiceOutputTypes>;

/**
 * The document client accepts DynamoDB's JSON, where an attribute is `{ S: "…" }`. The SDK first
 * checks each attribute against its schema. For a page of sixty items this costs more than all its
 * other work (docs/decisions/0010). Items of this table are a few strings and numbers, so
 * successful reads skip that check. The SDK still handles all other responses, above all errors.
 * A success without a JSON object, of a write too, is refused as damaged.
 */
export function useFastDecode({ middlewareStack }: DynamoDBClient): void {
  const parsed = new WeakMap<object, object>();
  const parse: Middleware = (next, context) => async (args) => {
    const result = await next(args);
    const { response } = result;
    if (!isRaw(response) || response.statusCode !== HTTP_OK) return result;
    const body = await read(response.body);
    const answer = answerIn(body);
    const lean = answer && LEAN.has(String(context.commandName));
    if (lean) parsed.set(response, plain(answer));
    response.body = answer ? (lean ? EMPTY : body) : DAMAGED;
    return result;
  };
  const take: Middleware = (next) => async (args) => {
    const result = await next(args);
    const lean =
      typeof result.response === "object" && result.response !== null
        ? parsed.get(result.response)
        : undefined;
    if (lean)
      result.output = { ...result.output, ...lean, $metadata: result.output?.$metadata ?? {} };
    return result;
  };
  middlewareStack.addRelativeTo(parse, {
    relation: "after",
    toMiddleware: "deserializerMiddleware",
    name: "parseLean",
  });
  middlewareStack.addRelativeTo(take, {
    relation: "before",
    toMiddleware: "deserializerMiddleware",
    name: "takeLean",
  });
}
