import fc from "fast-check";
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";

/** A document with its variables. */
export interface Operation {
  readonly query: string;
  readonly variables?: unknown;
}
const { constantFrom, oneof, nat } = fc;
const times = (count: number, part: (i: number) => string, between = " "): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(between);

/** Names that every JavaScript object has. */
const INHERITED = ["__proto__", "constructor", "toString", "hasOwnProperty", "__typename", "then"];
/** Texts that are rarely written. `\\` begins an escape of GraphQL, which JSON has as well. */
const ODD_TEXTS = [
  ...["", " ", "\u0000", "\ud800", "\udc00x", "\uFEFF", "\uFFFD", "\u2028", "\u202E\u2066x"],
  ...[
    "e\u0301".repeat(40),
    `a${"\u0301".repeat(31)}`,
    "👩‍👩‍👧‍👦".repeat(9),
    "𠀀",
    "İı",
    "ﬀ".repeat(99),
  ],
  ...["Ngập úng".normalize("NFD"), "x".repeat(8_001), "ữ".repeat(4_000), '"""', "\\u{110000}"],
  ...["ses_", "opn_26743@2026-11.x.1", "chg_chg_chg_", "26743", "VN", "2026-02-30", "2026-11-10"],
  ...["9999-12-31", "0000-00-00", "2026-11-10T02:00:00Z", "+275760-09-13T00:00:00Z", "NaN"],
  ...["#", "a#b", "a|b", "a\tb", "a\nb", "../..", "%00", "$x", "{{x}}", "' OR 1=1", ...INHERITED],
];
const oddText = oneof(
  { arbitrary: constantFrom(...ODD_TEXTS), weight: 3 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 30 }), weight: 1 },
  { arbitrary: fc.string({ unit: "grapheme", maxLength: 300 }), weight: 1 },
);
const ODD_NUMBERS = [-1, 0, -0, 1, 101, 2 ** 31, 2 ** 53, 1e308, -1e-308, 0.5, 1e21];
const nested = (depth: number, list: boolean): unknown => {
  let value: unknown = "x";
  for (let i = 0; i < depth; i++) value = list ? [value] : { a: value };
  return value;
};
/** Any JSON value, also a deep one and one with names that objects inherit. */
export const oddValue: fc.Arbitrary<unknown> = oneof(
  { arbitrary: oddText, weight: 4 },
  { arbitrary: constantFrom<unknown>(null, true, [], {}, ...ODD_NUMBERS), weight: 4 },
  { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 2 },
  { arbitrary: fc.dictionary(constantFrom(...INHERITED), oddText, { maxKeys: 3 }), weight: 1 },
  {
    arbitrary: fc.tuple(constantFrom(20, 2_000), fc.boolean()).map((of) => nested(...of)),
    weight: 1,
  },
  { arbitrary: nat(1_200).map((length) => Array(length).fill("x")), weight: 1 },
);

/** A value of a type, or now and then another one. */
function drawn(type: GraphQLInputType, depth = 4): fc.Arbitrary<unknown> {
  const right = (): fc.Arbitrary<unknown> => {
    if (isNonNullType(type)) return drawn(type.ofType, depth);
    if (isListType(type)) return fc.array(drawn(type.ofType, depth - 1), { maxLength: 3 });
    if (isEnumType(type)) return constantFrom(...type.getValues().map(({ name }) => name));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => depth > 0 || isNonNullType(field.type),
      );
      const requiredKeys = fields.flatMap((field) => (isNonNullType(field.type) ? field.name : []));
      return fc.record(
        Object.fromEntries(fields.map((field) => [field.name, drawn(field.type, depth - 1)])),
        { requiredKeys },
      );
    }
    if (type.name === "Int") return constantFrom(1, 2, 30, ...ODD_NUMBERS);
    if (type.name === "Boolean") return fc.boolean();
    if (type.name.startsWith("Date")) return constantFrom("2026-11-10", "2026-11-10T02:00:00Z");
    return oddText;
  };
  return oneof({ arbitrary: right(), weight: 30 }, { arbitrary: oddValue, weight: 1 });
}

/** A field of a root type, with each argument in a variable. */
function called(kind: string, { name, args, type }: GraphQLField<unknown, unknown>) {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const body = isLeafType(getNamedType(type)) ? "" : "{ __typename }";
  const query = args.length
    ? `${kind} (${declared}) { ${name}(${given}) ${body} }`
    : `${kind} { ${name} ${body} }`;
  const must = args.filter((arg) => isNonNullType(arg.type)).map((arg) => arg.name);
  return fc
    .record(Object.fromEntries(args.map((arg) => [arg.name, drawn(arg.type)])), {
      requiredKeys: must,
    })
    .map((variables): Operation => ({ query, variables }));
}

const NAME = constantFrom("viewer", "node", "opinions", "x", ...INHERITED);
const literal = oneof(
  oddText.map((text) => JSON.stringify(text)),
  oddText.map((text) => `"""${text}"""`),
  constantFrom("1e400", "-0", "9".repeat(500), "0x1", "$x", "null", "[[]]", "{__proto__: {}}", "A"),
  nat(3_000).map((depth) => "[".repeat(depth) + "]".repeat(depth)),
  nat(500).map((depth) => `${"{a:".repeat(depth)}1${"}".repeat(depth)}`),
);
/** Documents that no client writes: deep, wide, cyclic, with odd characters. */
const odd: fc.Arbitrary<string> = oneof(
  nat(2_500).map((n) => "{a".repeat(n) + "}".repeat(n)),
  nat(14).map((n) => `{ __schema { types { ${"ofType { ".repeat(n)} name ${"} ".repeat(n)} } } }`),
  nat(40).map((n) => `{ ${times(n, (i) => `a${i}: viewer { subject }`)} }`),
  nat(1_500).map((n) => `{ ${times(n, () => "viewer { subject }")} }`),
  nat(30).map(
    (n) =>
      `{ ...F0 } ${times(n, (i) => `fragment F${i} on Query { ...F${(i + 1) % n} ...F${i} }`)}`,
  ),
  nat(25).map(
    (n) =>
      `{ ...F0 } ${times(n, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} ` +
      `fragment F${n} on Query { viewer { subject } }`,
  ),
  nat(400).map((n) => `{ viewer ${times(n, () => "@skip(if: false)")} { subject } }`),
  nat(400).map((n) => `query (${times(n, (i) => `$a${i}: Int`)}) { viewer { subject } }`),
  fc.tuple(NAME, NAME, literal).map(([a, b, of]) => `{ ${a}: ${b}(${a}: ${of}) { ${b} } }`),
  fc.tuple(NAME, NAME, NAME).map(([a, b, c]) => `query ${a}($${b}: ${c}) { ...${b} @${c} }`),
  fc.tuple(NAME, NAME).map(([a, b]) => `{ ...${a} } fragment ${a} on ${b} { ${a} }`),
  literal.map((of) => `{ node(id: ${of}) { id } }`),
  literal.map((of) => `{ units(where: ${of}, first: ${of}) { nodes { id } } }`),
  literal.map((of) => `query ($x: ID = ${of}) { nodes(ids: [$x]) { id } }`),
  constantFrom("subscription { x }", "mutation { __typename }", "{ a } { b }", "type A { a: A }"),
  constantFrom(
    "{",
    "}",
    "",
    " ",
    "#",
    "query",
    "{viewer{subject}}#\u0000",
    "\uFEFF{viewer{subject}}",
  ),
  oddText,
);

/** Random operations of a schema: half with odd values in variables, half odd documents. */
export function hostileOperations(schema: GraphQLSchema): fc.Arbitrary<Operation> {
  const fieldsOf = (root: ReturnType<typeof schema.getQueryType>) =>
    Object.values(root?.getFields() ?? {});
  const calls = (kind: string, root: ReturnType<typeof schema.getQueryType>) =>
    oneof(...fieldsOf(root).map((field) => called(kind, field)));
  return oneof(
    calls("query", schema.getQueryType()),
    calls("mutation", schema.getMutationType()),
    fc.record({ query: odd, variables: oddValue }, { requiredKeys: ["query"] }),
    odd.map((query) => ({ query })),
  );
}
