/** The next step of a page after an error. docs/api.md has it for each code. */
export type Action =
  /** The same request may succeed later. */
  | "again"
  | "signIn"
  | "forbidden"
  /** The request is wrong; the same one is refused again. */
  | "correct"
  /** Start again at the first page. */
  | "restart"
  /** Request less at a time. */
  | "less"
  /** Report the `requestId` to the operator. */
  | "report";

const CODES: Readonly<Record<Exclude<Action, "correct">, string>> = {
  again: "NETWORK RATE_LIMITED RETRY_LATER",
  signIn: "UNAUTHENTICATED",
  forbidden: "FORBIDDEN",
  restart: "CURSOR_MISMATCH",
  less:
    "DEPTH_LIMIT ALIAS_LIMIT COST_LIMIT ANSWER_LIMIT TEXT_LIMIT TOKEN_LIMIT BULK_LIMIT " +
    "OPERATION_LIMIT BODY_LIMIT",
  report: "INTERNAL NO_FILE_STORE NO_VAULT HTTP UPLOAD_FAILED",
};

/** The action for a code of the API or of this client. A code that it does not know: `correct`. */
export function actionOf(code: string): Action {
  for (const [action, codes] of Object.entries(CODES))
    if (codes.split(" ").includes(code)) return action as Action;
  return "correct";
}

/** The facts of an error; all but the code are optional. */
export interface ErrorFacts {
  /**
   * A code of the API, or one of this client: NETWORK (no whole answer came), HTTP (an answer that
   * is not of the API), UPLOAD_FAILED (the file store refused the file).
   */
  readonly code: string;
  readonly message?: string;
  /** The HTTP status; 0 if no answer came. */
  readonly status?: number;
  /** Seconds to wait before the same request can succeed. */
  readonly retryAfter?: number | undefined;
  /** Give it in every report of a problem. */
  readonly requestId?: string | undefined;
  /** The place in the answer, such as `["session", "opinions"]`. */
  readonly path?: readonly (string | number)[] | undefined;
  /** The place in the variables, such as `["input", "chairs", 1, "position"]`. */
  readonly place?: readonly (string | number)[] | undefined;
  readonly cause?: unknown;
}

/** An error of a request: of the API, of the network, or of what lies between. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: string;
  readonly action: Action;
  readonly status: number;
  /** Whether the same request may succeed unchanged; a mutation needs the same key. */
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;
  readonly requestId: string | undefined;
  readonly path: readonly (string | number)[] | undefined;
  readonly place: readonly (string | number)[] | undefined;
  /** The further errors of the answer. */
  others: readonly ApiError[] = [];
  /** The part of the data that is there all the same; null if there is none. */
  data: unknown = null;
  /** The key of the mutation. With it, `act` can be called again without a second write. */
  idempotencyKey: string | undefined;

  constructor(facts: ErrorFacts) {
    super(facts.message ?? facts.code, { cause: facts.cause });
    this.code = facts.code;
    this.action = actionOf(facts.code);
    this.status = facts.status ?? 0;
    this.retryable = this.action === "again";
    this.retryAfter = facts.retryAfter;
    this.requestId = facts.requestId;
    this.path = facts.path;
    this.place = facts.place;
  }
}
