/**
 * A part of the page, as a client receives it. The floor stores each part as an item of its own.
 */
type Fact = Readonly<Record<string, unknown>>;
export interface OpinionFacts extends Fact {
  readonly responses: readonly Fact[];
  readonly deadlines: readonly Fact[];
}
/** A list of the page: its rows, and the rest of its connection. */
interface ListOf<Row extends Fact> extends Fact {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
}
export interface SessionFacts extends Fact {
  readonly directives: ListOf<Fact>;
  readonly opinions: ListOf<OpinionFacts>;
}
export interface PageAnswer {
  readonly data: { readonly session: SessionFacts };
  readonly errors?: unknown;
}

const number = (i: number): string => String(i).padStart(4, "0");

/**
 * Makes one item per part: the session, each directive, opinion, response and deadline. Sort keys
 * place a parent before its parts.
 */
export function toItems({ directives, opinions, ...session }: SessionFacts): readonly Fact[] {
  return [
    { ...session, sk: "1" },
    ...directives.edges.map(({ cursor, node }, i) => ({ ...node, cursor, sk: `3#${number(i)}` })),
    ...opinions.edges.flatMap(({ cursor, node: { responses, deadlines, ...opinion } }, i) => [
      { ...opinion, cursor, sk: `4#${number(i)}` },
      ...responses.map((response, j) => ({ ...response, sk: `4#${number(i)}#1#${number(j)}` })),
      ...deadlines.map((deadline, j) => ({ ...deadline, sk: `4#${number(i)}#2#${number(j)}` })),
    ]),
  ].map((item) => ({ ...item, pk: "FLOOR" }));
}

/** The connections of the page, for all that they have beside their rows. */
type Lists = Readonly<Pick<SessionFacts, "directives" | "opinions">>;

interface Nested extends Fact {
  readonly responses: Fact[];
  readonly deadlines: Fact[];
}

const edgesOf = (rows: readonly Fact[]) => rows.map(({ cursor, ...node }) => ({ cursor, node }));

/** Builds the JSON of the page from the items by hand, without GraphQL. */
export function toPage(items: readonly Fact[], lists: Lists): string {
  let session: Fact = {};
  const directives: Fact[] = [];
  const opinions: Nested[] = [];
  for (const { pk: _pk, sk, ...fact } of items) {
    const [kind, , part] = String(sk).split("#");
    if (kind === "1") session = fact;
    else if (kind === "3") directives.push(fact);
    else if (part === undefined) opinions.push({ ...fact, responses: [], deadlines: [] });
    else if (part === "1") opinions.at(-1)?.responses.push(fact);
    else opinions.at(-1)?.deadlines.push(fact);
  }
  return JSON.stringify({
    data: {
      session: {
        ...session,
        directives: { ...lists.directives, edges: edgesOf(directives) },
        opinions: { ...lists.opinions, edges: edgesOf(opinions) },
      },
    },
  });
}
