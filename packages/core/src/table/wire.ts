import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { convertToNative } from "@aws-sdk/util-dynamodb";

type Attributes = Readonly<Record<string, AttributeValue>>;
/** The body of an answer to Query, GetItem or BatchGetItem. */
export interface Answer {
  readonly Item?: Attributes;
  readonly Items?: readonly Attributes[];
  readonly LastEvaluatedKey?: Attributes;
  readonly Responses?: Readonly<Record<string, readonly Attributes[]>>;
  readonly UnprocessedKeys?: Readonly<Record<string, { readonly Keys: readonly Attributes[] }>>;
}

const isObject = (value: unknown): value is Answer =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The answer in a body; only that to a Query is parsed in pieces. Undefined if the body is not a
 * complete JSON object, e.g. a proxy's page or a cut body.
 */
export function answerIn(body: Buffer, { ofQuery = true } = {}): Answer | undefined {
  return (
    (ofQuery ? parsed(() => inPieces(body)) : undefined) ??
    parsed(() => JSON.parse(body.toString()))
  );
}

function parsed(parse: () => unknown): Answer | undefined {
  try {
    const value = parse();
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Bytes that are parsed at once. The kernel clears the memory of a text of more than 64,000
 * characters each time: this took a third of the decoding of a session page.
 */
const PIECE = 16_000;
/** The end of an item and the beginning of the next one. */
const BOUNDARY = '"}},{"';
const ITEM_END = BOUNDARY.indexOf(",");

/**
 * Parses the answer to a Query in pieces of whole items; undefined if it is short. Each piece is
 * valid JSON only if it was cut between two items, so a text with the characters of the boundary
 * gives an error, never another answer.
 * @throws SyntaxError if the body cannot be parsed in pieces.
 */
function inPieces(body: Buffer): Answer | undefined {
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const end = body.indexOf(BOUNDARY, from + PIECE);
    if (end < 0) break;
    pieces.push(body.toString("utf8", from, end + ITEM_END));
    from = end + ITEM_END + 1;
  }
  const [first, ...middle] = pieces;
  if (first === undefined) return undefined;
  const head: Answer = JSON.parse(`${first}]}`);
  const tail: Answer = JSON.parse(`{"Items":[${body.toString("utf8", from)}`);
  const items: (readonly Attributes[])[] = middle.map((piece) => JSON.parse(`[${piece}]`));
  if (!head.Items || !tail.Items) return undefined;
  return { ...head, ...tail, Items: [head.Items, ...items, tail.Items].flat() };
}

/** Every whole number of so many characters is exact. The SDK reads longer ones, with BigInt. */
const EXACT = 15;

/** An item as plain values. A binary value, which this table does not have, stays base64. */
function item(attributes: Attributes): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name in attributes) {
    const attribute = attributes[name];
    const number = attribute?.N;
    values[name] =
      attribute?.S ??
      (number !== undefined && number.length <= EXACT
        ? Number(number)
        : attribute && convertToNative(attribute));
  }
  return values;
}

const each = <T, R>(of: Readonly<Record<string, T>>, to: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value)]));

/** The answer with its items as plain values; other fields are unchanged. */
export const fromWire = ({
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

/** A value that only the SDK converts: neither a text nor an exact number. */
class OtherValue extends Error {}

function attribute(value: unknown): AttributeValue {
  if (typeof value === "string") return { S: value };
  if (typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER)
    return { N: String(value) };
  throw new OtherValue();
}

const attributes = (values: object): Attributes => each({ ...values }, attribute);

interface Asked {
  readonly Key?: object;
  readonly ExpressionAttributeValues?: object;
  readonly ExclusiveStartKey?: object;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys: readonly object[] }>>;
}

/**
 * The body of a read. Undefined if one of its values is neither a text nor an exact number: the SDK
 * then writes the body, or refuses the value.
 */
export function toWire(input: object): string | undefined {
  const { Key, ExpressionAttributeValues, ExclusiveStartKey, RequestItems }: Asked = input;
  try {
    return JSON.stringify({
      ...input,
      ...(Key && { Key: attributes(Key) }),
      ...(ExpressionAttributeValues && {
        ExpressionAttributeValues: attributes(ExpressionAttributeValues),
      }),
      ...(ExclusiveStartKey && { ExclusiveStartKey: attributes(ExclusiveStartKey) }),
      ...(RequestItems && {
        RequestItems: each(RequestItems, (of) => ({ ...of, Keys: of.Keys.map(attributes) })),
      }),
    });
  } catch (error) {
    if (error instanceof OtherValue) return undefined;
    throw error;
  }
}
