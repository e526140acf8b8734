import { readFileSync } from "node:fs";
import { ApiError, createClient, on, pages } from "@doithoai/client";
import * as documents from "@doithoai/schema";
import {
  AcceptOpinion,
  ClassifyOpinion,
  CloseSession,
  Labels,
  Opinions,
  RecordOpinion,
  SessionPage,
  TypedDocument,
  Viewer,
  Worklist,
} from "@doithoai/schema";
import {
  ANSWERS,
  answerOf,
  fails,
  handlers,
  mockWith,
  type Overrides,
  refuses,
  scalars,
} from "@doithoai/testing";
import {
  buildSchema,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  GraphQLScalarType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  validate,
} from "graphql";
import { getResponse } from "msw";
import { describe, expect, test } from "vitest";
import { hashOf, textOf } from "../record/answers.ts";

const schema = buildSchema(
  readFileSync(new URL("../../../graphql/published/schema.graphql", import.meta.url), "utf8"),
);

/** The differences between a value and the type and selection that it answers, by their place. */
function differences(
  type: GraphQLOutputType,
  selections: SelectionSetNode | undefined,
  value: unknown,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  place = "",
): readonly string[] {
  if (isNonNullType(type))
    return value === null || value === undefined
      ? [`${place}: null`]
      : differences(type.ofType, selections, value, fragments, place);
  if (value === null) return [];
  if (isListType(type))
    return Array.isArray(value)
      ? value.flatMap((each, i) =>
          differences(type.ofType, selections, each, fragments, `${place}.${i}`),
        )
      : [`${place}: no list`];
  if (isEnumType(type))
    return type.getValue(String(value)) ? [] : [`${place}: ${value} is no ${type.name}`];
  if (isLeafType(type)) {
    const kind = { Int: "number", Float: "number", Boolean: "boolean", JSON: "any" }[type.name];
    return [kind ?? "string", "any"].includes(typeof value) || kind === "any"
      ? []
      : [`${place}: ${typeof value}`];
  }
  const object = Object(value);
  const own = isAbstractType(type) ? schema.getType(object.__typename ?? "") : type;
  /** The fields by their key: two fragments may ask for parts of the same one. */
  const expected = new Map<string, { on: unknown; name: string; selections: SelectionNode[] }>();
  const found: string[] = [];
  const walk = (set: SelectionSetNode | undefined, on: unknown): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === "Field") {
        const { name, alias, selectionSet } = selection;
        const key = alias?.value ?? name.value;
        const before = expected.get(key)?.selections ?? [];
        const selections = [...before, ...(selectionSet?.selections ?? [])];
        expected.set(key, { on, name: name.value, selections });
        continue;
      }
      const fragment =
        selection.kind === "FragmentSpread" ? fragments.get(selection.name.value) : selection;
      const condition = schema.getType(fragment?.typeCondition?.name.value ?? "") ?? on;
      const applies =
        !isObjectType(own) ||
        condition === own ||
        (isAbstractType(condition as never) && schema.isSubType(condition as never, own));
      if (applies) walk(fragment?.selectionSet, isObjectType(own) ? own : condition);
    }
  };
  walk(selections, own ?? type);
  for (const [key, { on, name, selections: below }] of expected) {
    if (name === "__typename") continue;
    const field = "getFields" in Object(on) ? Object(on).getFields()[name] : undefined;
    const set = { kind: Kind.SELECTION_SET, selections: below } as const;
    if (!field) found.push(`${place}.${key}: unknown`);
    else found.push(...differences(field.type, set, object[key], fragments, `${place}.${key}`));
  }
  for (const key of Object.keys(object))
    if (!expected.has(key)) found.push(`${place}.${key}: not asked for`);
  return found;
}

describe("the recorded answers", () => {
  test.each(Object.entries(ANSWERS))("%s fits the schema and its document", (name, answer) => {
    const text = textOf(name) ?? "";
    expect(hashOf(text), "run npm run record").toBe(answer.hash);
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === "FragmentDefinition" ? [[one.name.value, one] as const] : [],
      ),
    );
    const operation = document.definitions.find((one) => one.kind === "OperationDefinition");
    const root = schema.getRootType(operation?.operation ?? ("query" as never));
    expect(root && differences(root, operation?.selectionSet, answer.data, fragments)).toEqual([]);
  });

  test("a field that the schema does not know is noticed", () => {
    const root = schema.getQueryType();
    const [operation] = parse("{ viewer { subject } }").definitions;
    const set = operation?.kind === "OperationDefinition" ? operation.selectionSet : undefined;
    const wrong = { viewer: { subject: 1, more: "" } };
    expect(root && differences(root, set, wrong, new Map())).toEqual([
      ".viewer.subject: number",
      ".viewer.more: not asked for",
    ]);
  });
});

/** A client whose requests these handlers answer. */
const clientOf = (overrides?: Overrides, token: string | null = "t") =>
  createClient({
    endpoint: "https://doithoai.example.vn/graphql",
    token: () => token,
    wait: async () => undefined,
    fetch: async (url, init) => {
      const { response } = await getResponseOf(overrides, new Request(url, init));
      return response;
    },
  });
async function getResponseOf(overrides: Overrides | undefined, request: Request) {
  const response = await getResponse([...(overrides ? mockWith(overrides) : handlers)], request);
  if (!response) throw new Error("no handler");
  return { response };
}

test.each([null, "t"])("a query gets its recorded answer (token %s)", async (token) => {
  const client = clientOf(undefined, token);
  expect(await client.ask(SessionPage, { id: "ses_any" })).toEqual(answerOf("SessionPage"));
  expect((await client.ask(Labels)).labels?.length).toBeGreaterThan(10);
});

test("a document is known by its text as well", async () => {
  const { name, kind } = Viewer;
  const text = new TypedDocument<object, Record<string, never>>(String(Viewer), {
    name,
    kind,
    hash: "",
  });
  expect(await clientOf().ask(text)).toEqual(answerOf("Viewer"));
});

test("a list ends, and a mutation is written", async () => {
  const client = clientOf();
  const variables = { where: { sessionId: "ses_1" } };
  for await (const page of pages(client, Opinions, variables, ({ opinions }) => opinions)) {
    expect(page.edges.length).toBeGreaterThan(0);
    break;
  }
  const acted = await client.act(AcceptOpinion, on("opinionId", { id: "opn_1", version: 1 }));
  expect(acted).toMatchObject({ ok: true, payload: { opinion: { status: "IN_PROGRESS" } } });
});

test("a test replaces root fields, answers by variables, refuses and fails", async () => {
  let tries = 0;
  const client = clientOf({
    Worklist: { worklist: null },
    SessionPage: ({ id }, { session }) => ({ session: session && { ...session, id } }),
    ClassifyOpinion: refuses({ code: "STALE_VERSION", path: ["expectedVersion"] }),
    CloseSession: refuses({ code: "CONDITION_NOT_MET" }),
    Viewer: fails("UNAUTHENTICATED"),
    RecordOpinion: () =>
      tries++ === 0 ? fails("RETRY_LATER", { retryAfter: 1 }) : answerOf("RecordOpinion"),
  });
  expect(await client.ask(Worklist)).toEqual({ worklist: null });
  expect((await client.ask(SessionPage, { id: "ses_2" })).session?.id).toBe("ses_2");
  const opinion = on("opinionId", { id: "opn_1", version: 1 });
  expect(await client.act(ClassifyOpinion, { ...opinion, nature: "SUGGESTION" })).toMatchObject({
    ok: false,
    stale: true,
  });
  const session = on("sessionId", { id: "ses_1", version: 1 });
  expect(await client.act(CloseSession, session)).toMatchObject({ ok: false, stale: false });
  await expect(client.ask(Viewer)).rejects.toMatchObject({ action: "signIn", status: 401 });
  const row = { sessionId: "ses_1", channel: "SPOKEN", content: "Hẻm 12 ngập." } as const;
  expect(await client.act(RecordOpinion, row)).toMatchObject({ ok: true });
  expect(tries).toBe(2);
});

test("each shipped document has a recorded answer", () => {
  const shipped = Object.values(documents).filter((one) => one instanceof TypedDocument);
  const missing = shipped.flatMap(({ name }) => (ANSWERS[name] ? [] : [name]));
  expect(missing, "run npm run record").toEqual([]);
});

test("no recorded answer has a secret", () => {
  const text = JSON.stringify(ANSWERS);
  expect(text.match(/"secret":"(?!secret")[^"]*"/g)).toBeNull();
  expect(answerOf("CreateClient").createClient?.secret).toBe("secret");
});

test("a document without an answer says what to do", async () => {
  const own = new TypedDocument<{ archive: object }, { input: object }>(
    "mutation Archive($input: ArchiveInput!) { archive(input: $input) { id } }",
    { name: "Archive", kind: "mutation", hash: "" },
  );
  const words = "No answer of Archive was recorded: give one to mockWith.";
  await expect(clientOf().act(own, {})).rejects.toThrow(words);
  await expect(clientOf().act(own, {})).rejects.toBeInstanceOf(ApiError);
  expect(() => answerOf("Archive" as never)).toThrow(words);
});

test("the scalars of the schema have mocks", () => {
  const own = Object.values(schema.getTypeMap())
    .filter((type) => type instanceof GraphQLScalarType && type.astNode)
    .map(({ name }) => name);
  expect(Object.keys(scalars).toSorted()).toEqual(own.toSorted());
});
