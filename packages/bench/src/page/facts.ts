/**
 * A part of the page, as a client receives it. The floor stores each part as an item of its own.
 */
type Fact = Readonly<Record<string, unknown>>;
export interface OpinionFacts extends Fact {
  readonly responses: readonly Fact[];
  readonly deadlines: readonly Fact[];
}
export interface SessionFacts extends Fact {
  readonly directives: { readonly nodes: readonly Fact[] };
  readonly opinions: { readonly nodes: readonly OpinionFacts[]; readonly pageInfo: Fact };
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
    ...directives.nodes.map((directive, i) => ({ ...directive, sk: `3#${number(i)}` })),
    ...opinions.nodes.flatMap(({ responses, deadlines, ...opinion }, i) => [
      { ...opinion, sk: `4#${number(i)}` },
      ...responses.map((response, j) => ({ ...response, sk: `4#${number(i)}#1#${number(j)}` })),
      ...deadlines.map((deadline, j) => ({ ...deadline, sk: `4#${number(i)}#2#${number(j)}` })),
    ]),
  ].map((item) => ({ ...item, pk: "FLOOR" }));
}

interface Nested extends Fact {
  readonly responses: Fact[];
  readonly deadlines: Fact[];
}

/** Builds the JSON of the page from the items by hand, without GraphQL. */
export function toPage(items: readonly Fact[], pageInfo: Fact): string {
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
        directives: { nodes: directives },
        opinions: { nodes: opinions, pageInfo },
      },
    },
  });
}
