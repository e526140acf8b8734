/** Facts of a shipped document that its text does not show at once. */
export interface DocumentFacts {
  /** The name of its operation, such as `SessionPage`. */
  readonly name: string;
  readonly kind: "query" | "mutation";
  /** The SHA-256 of the text. The server knows each shipped document by it. */
  readonly hash: string;
  /**
   * The place of the idempotency key of a mutation: in its input, or in each row of it. Undefined
   * where the input takes no key.
   */
  readonly key?: "input" | "rows";
}

/**
 * A document as a string with the types of its result and its variables. No parser is needed at run
 * time. Libraries that infer types from `__apiType` accept it.
 */
export class TypedDocument<Result, Variables> extends String implements DocumentFacts {
  /** Exists for the type checker only. */
  declare readonly __apiType?: (variables: Variables) => Result;
  readonly name: string;
  readonly kind: "query" | "mutation";
  readonly hash: string;
  readonly key?: "input" | "rows";

  constructor(text: string, { name, kind, hash, key }: DocumentFacts) {
    super(text);
    this.name = name;
    this.kind = kind;
    this.hash = hash;
    if (key) this.key = key;
  }
}

/** The result of a document: `ResultOf<typeof SessionPage>`. */
export type ResultOf<D> = D extends TypedDocument<infer Result, infer _> ? Result : never;
/** The variables of a document: `VariablesOf<typeof SessionPage>`. */
export type VariablesOf<D> = D extends TypedDocument<infer _, infer Variables> ? Variables : never;
