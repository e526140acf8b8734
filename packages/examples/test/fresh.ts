import type { Asking, Payload } from "@doithoai/tests/kit/chain.ts";
import { expect } from "vitest";
import { DEADLINE, NODES, STEPS, WORKLIST } from "../src/documents.ts";
import type { ItemShown } from "../src/page.ts";
import { type OpenPage, plain } from "./scene.ts";

const ROWS = `
  query ($ids: [ID!]!) { nodes(ids: $ids) { ...Steps ...DeadlineShown } } ${STEPS} ${DEADLINE}
`;
const read = async (ask: Asking, text: string, variables: object) => {
  const { data, errors }: Payload = await ask(text, variables);
  expect(errors).toBeUndefined();
  return data;
};
const kindOf = (id: string) => (id.startsWith("opn_") ? "opinion" : "directive");

/** Expects that the matters and deadlines on a page are as the gateway answers them now. */
export async function expectFresh(page: OpenPage, ask: Asking, mounted: readonly string[]) {
  const shown = page
    .worklist()
    .flatMap(({ subject, deadline }) => [subject, deadline ?? []])
    .flat();
  const { nodes } = await read(ask, ROWS, { ids: shown.map(({ id }) => id) });
  expect(plain(shown)).toEqual(nodes);
  for (const id of mounted) {
    const { node } = await read(ask, NODES[kindOf(id)], { id });
    expect(plain(page.subject(id))).toEqual(node);
  }
}

/** The whole worklist as the gateway answers it now. */
export async function freshList(ask: Asking): Promise<readonly ItemShown[]> {
  const { worklist } = await read(ask, WORKLIST, { first: 100 });
  return worklist.edges.map(({ node }: { node: ItemShown }) => node);
}
