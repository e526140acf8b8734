import type {
  AttributeValue,
  DynamoDBClient,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "@aws-sdk/client-dynamodb";
import { convertToNative } from "@aws-sdk/util-dynamodb";
import type { DeserializeMiddleware } from "@smithy/types";

/** Answers whose items are read from the JSON as it came, past the SDK's walk of its schema. */
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

/** Undefined where the body cannot be read as an answer: the page of a proxy, or half of one. */
function answerIn(body: Buffer): object | undefined {
  try {
    return plain(JSON.parse(body.toString()));
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

/** The answer with its items as plain values, the rest as it is. */
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
type Middleware = DeserializeMiddleware<ServiceInputTypes, ServiceOutputTypes>;

/**
 * DynamoDB's JSON is what the document client takes: an item's attributes as `{ S: "…" }`. The SDK
 * checks every one of them against its schema first, which on a page of sixty items costs more than
 * all else it does (docs/decisions/0010). Items here are a few strings and numbers, so good answers
 * to reads go round that walk; anything else, errors above all, is left to the SDK, which says what
 * is wrong with it.
 */
export function useFastDecode({ middlewareStack }: DynamoDBClient): void {
  const parsed = new WeakMap<object, object>();
  const parse: Middleware = (next, context) => async (args) => {
    const result = await next(args);
    const { response } = result;
    if (
      !LEAN.has(String(context.commandName)) ||
      !isRaw(response) ||
      response.statusCode !== HTTP_OK
    )
      return result;
    const body = await read(response.body);
    const answer = answerIn(body);
    if (answer) parsed.set(response, answer);
    response.body = answer ? EMPTY : body;
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
