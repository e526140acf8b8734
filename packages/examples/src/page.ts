/** A refusal that the page shows at a field of its form. */
export interface UserError {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}
/** A deadline as the page shows it. */
export interface DeadlineShown {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly dueOn: string | null;
}
/** A matter in a row: the same fields for an opinion, a directive and a recommendation. */
export interface MatterShown {
  readonly id: string;
  readonly version: number;
  readonly excerpt: string | null;
  readonly statusLabel: { readonly code: string };
  readonly viewerCan: readonly string[];
}
/** A row of the worklist. */
export interface ItemShown {
  readonly id: string;
  readonly subject: MatterShown;
  readonly deadline: DeadlineShown | null;
}
/** The page of one opinion or directive. A directive has no responses. */
export interface SubjectShown extends MatterShown {
  readonly deadlines: readonly DeadlineShown[];
  readonly responses?: readonly MatterShown[];
}
/** The page of a citizen by the code on the slip. */
export interface TrackingShown {
  readonly id: string;
  readonly code: string;
  readonly opinion: SubjectShown;
}

/** A home page. Each part is null alone where it is refused. */
export interface HomeShown {
  readonly sessions: { readonly edges: readonly { readonly node: { title: string } }[] } | null;
  readonly worklist: { readonly edges: readonly { readonly node: { id: string } }[] } | null;
}

/** The steps of the page. */
export type StepName =
  | "acceptOpinion"
  | "acknowledgeDirective"
  | "approveResponse"
  | "assignOpinion"
  | "classifyOpinion"
  | "closeOpinion"
  | "draftResponse"
  | "extendDeadline"
  | "recordDelivery"
  | "returnOpinion";
export type Kind = "opinion" | "directive" | "deadline" | "item";

export interface PageOptions {
  readonly endpoint: string;
  /** Null reads what is public. */
  readonly token: () => string | null;
  readonly fetch: typeof fetch;
  /** Takes the complaints of the library. */
  readonly warn: (message: string) => void;
}

/** The end of the worklist at which a page begins. */
export type End = "start" | "end";
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
}
/** The worklist as its document selects it. */
export interface WorklistShown {
  readonly edges: readonly { readonly node: ItemShown | null }[];
  readonly pageInfo: PageInfo;
}
/** The variables of `count` rows at an end of the list. */
export const rowsAt = (end: End, count: number) =>
  end === "start" ? { first: count } : { last: count };
/** The variables of the `count` rows that follow those loaded from an end. */
export const rowsAfter = (end: End, count: number, { endCursor, startCursor }: PageInfo) =>
  end === "start" ? { first: count, after: endCursor } : { last: count, before: startCursor };

/** The data of an office's page, kept in the store of a library. Reading asks nothing. */
export interface OfficePage {
  /** Reads a home page, and returns what the store has of it. */
  readonly home: (unitCode: string) => Promise<HomeShown>;
  /** Mounts the worklist with its first rows, or with its last. */
  readonly openWorklist: (count: number, end?: End) => Promise<void>;
  /** Loads the rows that follow those that are loaded; from the end, those before. */
  readonly more: (count: number) => Promise<void>;
  /** Asks again for as many rows as were asked for: which they are, and in which order. */
  readonly refreshWorklist: () => Promise<void>;
  /** Mounts the page of a subject. */
  readonly open: (kind: "opinion" | "directive", id: string) => Promise<void>;
  /** Asks for one object again by its id. */
  readonly refetch: (kind: Kind, id: string) => Promise<void>;
  /** Takes a step with a key of its own. Rejects without a network. */
  readonly act: (step: StepName, input: object) => Promise<readonly UserError[]>;
  readonly worklist: () => readonly ItemShown[];
  /** The mounted subject with this id. */
  readonly subject: (id: string) => SubjectShown;
  /** Mounts the page of a tracking code, and returns how it is refreshed and read. */
  readonly track: (code: string) => Promise<{
    readonly refresh: () => Promise<void>;
    readonly shown: () => TrackingShown;
  }>;
  readonly close: () => void;
}

/** The headers of every request. Always send the language: a browser sends its own. */
export const headersOf = (token: string | null): Record<string, string> => ({
  "accept-language": "vi",
  ...(token !== null && { authorization: `Bearer ${token}` }),
});

/** The input with a key, so that a repeated mutation is written once. */
export const withKey = (input: object): object => ({
  idempotencyKey: crypto.randomUUID(),
  ...input,
});

export const sha256 = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
};
