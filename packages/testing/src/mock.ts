import type * as Documents from "@doithoai/schema";
import { type HttpHandler, HttpResponse, http } from "msw/http";
import { ANSWERS, type DocumentName } from "./answers.ts";
import { documentIn, type Sent } from "./request.ts";

/** The whole answer, as the API sends it. */
export class Answer {
  readonly body: object;
  readonly status: number;
  constructor(body: object, status = 200) {
    this.body = body;
    this.status = status;
  }
}
export interface FailOptions {
  readonly message?: string;
  /** Seconds until the same request may succeed. */
  readonly retryAfter?: number;
  /** The parts that are there all the same. */
  readonly data?: object | null;
  /** The root field that failed. */
  readonly path?: readonly (string | number)[];
}

/** An error of the API by its code, such as `fails("RETRY_LATER", { retryAfter: 2 })`. */
export function fails(code: string, options: FailOptions = {}): Answer {
  const { message = code, retryAfter, data = null, path } = options;
  const extensions = {
    code,
    requestId: "00000000-0000-4000-8000-000000000000",
    ...(retryAfter !== undefined && { retryAfterSeconds: retryAfter }),
  };
  const status = code === "UNAUTHENTICATED" && data === null ? 401 : 200;
  return new Answer({ data, errors: [{ message, ...(path && { path }), extensions }] }, status);
}

export interface Correction {
  /** The field of the input. */
  readonly path?: readonly string[];
  readonly code: Documents.UserErrorCode;
  readonly message?: string;
}
/** A mutation that is refused: `userErrors`, and nothing is written. */
export class Refusal {
  readonly corrections: readonly Correction[];
  constructor(corrections: readonly Correction[]) {
    this.corrections = corrections;
  }
}
export const refuses = (...corrections: readonly Correction[]): Refusal => new Refusal(corrections);

type ResultOf<Name extends DocumentName> = Documents.ResultOf<(typeof Documents)[Name]>;
type VariablesOf<Name extends DocumentName> = Documents.VariablesOf<(typeof Documents)[Name]>;
type Given<Result> = Partial<Result> | Answer | Refusal;

/**
 * The answers of a test by the name of their document: root fields that replace the recorded ones,
 * an error (`fails`), a refusal (`refuses`), or a function that makes one of these.
 */
export type Overrides = {
  readonly [Name in DocumentName]?:
    | Given<ResultOf<Name>>
    | ((variables: VariablesOf<Name>, recorded: ResultOf<Name>) => Given<ResultOf<Name>>);
};

/** The field of a mutation has the name of its document, with a small first letter. */
const fieldOf = (name: string): string => name.replace(/^./, (first) => first.toLowerCase());

function answerTo({ name, variables }: Sent, overrides: Overrides): Answer {
  const recorded = ANSWERS[name]?.data;
  const override = overrides[name as DocumentName] as
    | object
    | ((variables: object, recorded: unknown) => object)
    | undefined;
  const given =
    typeof override === "function" ? override(variables, structuredClone(recorded)) : override;
  if (given instanceof Answer) return given;
  if (given instanceof Refusal) {
    const userErrors = given.corrections.map(({ path = ["input"], code, message = code }) => {
      return { path, code, message };
    });
    const field = Object.keys(recorded ?? {})[0] ?? fieldOf(name);
    return new Answer({ data: { [field]: { userErrors } } });
  }
  if (!given && !recorded)
    return fails("NOT_RECORDED", {
      message: `No answer of ${name || "this document"} was recorded: give one to mockWith.`,
    });
  return new Answer({ data: { ...recorded, ...given } });
}

/**
 * The handlers of MSW for every address that ends in `/graphql`, with answers of a test. The other
 * documents get their recorded answer, whatever the variables are.
 */
export const mockWith = (overrides: Overrides): readonly HttpHandler[] => [
  http.all("*/graphql", async ({ request }) => {
    if (request.method === "OPTIONS") return new HttpResponse(null, { status: 204 });
    const { body, status } = answerTo(await documentIn(request), overrides);
    return HttpResponse.json(body as never, {
      status,
      headers: { "content-type": "application/graphql-response+json" },
    });
  }),
  // A deployment without events: `live` then asks in intervals.
  http.get("*/live", () => new HttpResponse(null, { status: 404 })),
];

/** The handlers of MSW with the recorded answers alone. */
export const handlers: readonly HttpHandler[] = mockWith({});
