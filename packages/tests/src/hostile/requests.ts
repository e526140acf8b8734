import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { type Operation, oddValue } from "./documents.ts";

/** A request as it goes over the line. */
export interface HostileRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  /** The length of the first chunk; null for a body with its length. */
  readonly chunk: number | null;
}
const { constantFrom, oneof } = fc;
/** Draws the usual value mostly. */
const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  oneof(
    { arbitrary: fc.constant(usual), weight: 14 },
    { arbitrary: constantFrom(...others), weight: 1 },
  );
const pair = (name: string, values: fc.Arbitrary<string>) =>
  values.map((value) => [[name, value] as const]);
const sometimes = (name: string, values: fc.Arbitrary<string>) =>
  oneof({ arbitrary: fc.constant([]), weight: 14 }, { arbitrary: pair(name, values), weight: 1 });

const TYPES = [
  ...["Application/JSON", "application/json; charset=utf-8", 'application/json;\tcharset="UTF-8"'],
  ...["application/json; charset=windows-1258", "application/json;charset=utf-16", "text/plain"],
  ...["application/graphql", "multipart/form-data; boundary=x", "application/json-patch+json"],
  ...["application/x-www-form-urlencoded", "", ";", "application/json;", "a/b, application/json"],
  ...[
    "application/json; charset",
    "application/json; charset=",
    "application/json; =utf-8",
    "\xff",
  ],
];
const RANGES = [
  ...["*/*", "application/*", "application/json", "application/graphql-response+json"],
  ...["text/event-stream", "multipart/mixed", "text/html", "text/*", "", ";", "\xe9/\xe9", "*"],
];
const PARAMETERS = ["", "", ";q=0", ";q=0.001", ";Q=1", "; q = 0.5", ";q=2", ";q=x", ";v=1;q=0.3"];
const accept = fc
  .array(
    fc.tuple(constantFrom(...RANGES), constantFrom(...PARAMETERS)).map((parts) => parts.join("")),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(","));
/** Any characters that a line of the header may have. */
const anyValue = fc
  .array(fc.integer({ min: 32, max: 255 }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

const headers = (tokens: readonly string[]) =>
  fc
    .tuple(
      pair("Content-Type", mostly("application/json", ...TYPES)),
      pair(
        "Accept",
        oneof(
          { arbitrary: constantFrom("*/*", "application/graphql-response+json"), weight: 5 },
          { arbitrary: accept, weight: 1 },
        ),
      ),
      sometimes("Content-Encoding", constantFrom("gzip", "br", "identity", "x, y", "")),
      oneof(
        {
          arbitrary: pair(
            "Authorization",
            oneof(
              { arbitrary: constantFrom(...tokens.map((token) => `Bearer ${token}`)), weight: 20 },
              {
                arbitrary: constantFrom("Bearer", "Bearer x", "Basic eDp5", "Bearer dtk_x", ""),
                weight: 1,
              },
              { arbitrary: anyValue, weight: 1 },
            ),
          ),
          weight: 3,
        },
        { arbitrary: fc.constant([]), weight: 1 },
      ),
      sometimes(
        "Accept-Encoding",
        constantFrom("gzip", "br, gzip;q=0.5", "*", "identity;q=0", "br;q=0", ", ;q=x", "zstd"),
      ),
      sometimes("Accept-Language", oneof(constantFrom("en", "vi;q=0, en", "*", "🙂"), anyValue)),
      sometimes("Origin", oneof(constantFrom("null", "https://a.example.vn"), anyValue)),
      sometimes("X-Correlation-Id", anyValue),
      sometimes("__proto__", anyValue),
      sometimes("Range", constantFrom("bytes=0-1", "x")),
      sometimes("If-None-Match", constantFrom("*", '"x"')),
    )
    .map((parts) => parts.flat());

/** JSON text of an operation: as clients write it, or with odd and repeated members. */
const bodyOf = ({ query, variables }: Operation): fc.Arbitrary<string> => {
  const text = JSON.stringify({ query, variables });
  const inside = text.slice(1, -1);
  return oneof(
    { arbitrary: fc.constant(text), weight: 30 },
    {
      arbitrary: oddValue.map((value) => {
        const odd = JSON.stringify(value);
        return `{"operationName":${odd},"extensions":${odd},${inside}}`;
      }),
      weight: 1,
    },
    {
      arbitrary: constantFrom(
        `{${inside},${inside}}`,
        `{"__proto__":{"query":"{a}"},${inside}}`,
        `{"constructor":{"prototype":{}},${inside}}`,
        `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}`,
        `{"documentId":"x"}`,
        `{"then":"x",${inside}}`,
        `[${text},${text}]`,
        `{"query":${text}}`,
        `${"[".repeat(50_000)}`,
        `{"variables":${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)},"query":"{__typename}"}`,
        `{"variables":{"a":1e999,"b":-0,"c":${"9".repeat(40)}},"query":"{__typename}"}`,
        `${text}x`,
        `query=${encodeURIComponent(query.toWellFormed())}`,
        "grant_type=client_credentials&client_id=cli_x&client_secret=%ff&scope=%00",
      ),
      weight: 1,
    },
    { arbitrary: oddValue.map((value) => JSON.stringify(value)), weight: 1 },
  );
};

/** The bytes of a text, in UTF-8 mostly. */
const encoded = (text: string): fc.Arbitrary<Buffer> => {
  const bytes = Buffer.from(text);
  const swapped = () =>
    Buffer.from(`\uFEFF${text.length % 2 ? text : `${text} `}`, "utf16le").swap16();
  return oneof(
    { arbitrary: fc.constant(bytes), weight: 40 },
    {
      arbitrary: constantFrom<() => Buffer>(
        () => Buffer.from(`\uFEFF${text}`),
        () => Buffer.from(text, "utf16le"),
        swapped,
        () => Buffer.from(text, "latin1"),
        () => gzipSync(bytes),
        () => Buffer.alloc(0),
      ).map((make) => make()),
      weight: 2,
    },
    { arbitrary: fc.nat(bytes.length).map((end) => bytes.subarray(0, end)), weight: 1 },
    {
      arbitrary: fc
        .tuple(fc.nat(Math.max(0, bytes.length - 1)), fc.nat(255))
        .map(([at, byte]) =>
          Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at + 1)]),
        ),
      weight: 2,
    },
    { arbitrary: fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.from(some)), weight: 1 },
  );
};

/** The query string of an operation, with odd characters kept. */
const queryOf = ({ query, variables }: Operation): fc.Arbitrary<string> => {
  const text = encodeURIComponent(query.slice(0, 3_000).toWellFormed());
  const json = encodeURIComponent((JSON.stringify(variables) ?? "").slice(0, 3_000).toWellFormed());
  return constantFrom(
    `?query=${text}&variables=${json}`,
    `??variables=${json}&query=${text}`,
    `?query=${text}&variables={}#x`,
    `?query=${text}&query=${text}&operationName=&extensions=null`,
    `?query=${text}&extensions=%7B%22persistedQuery%22:1%7D`,
    `?query=%ff%fe${text}`,
    `?variables=%zz&query=${text}&`,
    "?extensions={%22persistedQuery%22:{}}",
  );
};

/** Random requests for `/graphql` mostly, with these tokens. */
export const hostileRequests = (
  operations: fc.Arbitrary<Operation>,
  tokens: readonly string[],
): fc.Arbitrary<HostileRequest> =>
  operations.chain((operation) =>
    fc
      .tuple(
        mostly("POST", "GET", "GET", "PUT", "HEAD", "OPTIONS", "DELETE", "PATCH", "TRACE"),
        mostly("/graphql", "/oauth/token", "/graphql/", "//graphql", "/graphql;x", "/%67", "/x"),
        headers(tokens),
        bodyOf(operation).chain(encoded),
        queryOf(operation),
        oneof({ arbitrary: fc.constant(null), weight: 4 }, { arbitrary: fc.nat(40), weight: 1 }),
      )
      .map(([method, path, sent, body, query, chunk]) => ({
        method,
        target: `${path}${method === "POST" ? "" : query}`,
        headers: sent,
        body: method === "POST" ? body : Buffer.alloc(0),
        chunk,
      })),
  );
