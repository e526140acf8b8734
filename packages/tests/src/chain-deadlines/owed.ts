import type { Ask } from "../kit/index.ts";

const FIELDS =
  "id policyCode label { vi en } startedOn startRecordedOn dueOn originalDueOn metOn " +
  "metRecordedOn cancelledOn state owedBy { id } policy { unitCode version length unit }";
type Deadline = Record<string, unknown> & { readonly policyCode: string };

/** Reads the deadlines of a subject by code. `CODE~2` is the second one of a code. */
export async function owed(ask: Ask, id: string): Promise<Record<string, Deadline>> {
  const { data } = await ask(
    `query ($id: ID!) { node(id: $id) {
      ... on Opinion { deadlines { ${FIELDS} } }
      ... on Session { deadlines { ${FIELDS} } }
      ... on Directive { deadlines { ${FIELDS} } }
      ... on Recommendation { deadlines { ${FIELDS} } }
    } }`,
    { id },
  );
  return Object.fromEntries(
    data.node.deadlines.map((each: Deadline) => [String(each.id).split(".").at(-1), each]),
  );
}
