import { type Client, createClient } from "@doithoai/client";
import { afterAll, beforeAll, expect } from "vitest";
import { type AskAs, type Gateway, makeWorld, openGateway, type World } from "../kit/index.ts";
import { type Between, openProxy } from "../kit/proxy.ts";

/** The hooks fill these before any test reads them. */
export let gateway: Gateway;
export let world: World;
export let clerk: AskAs;
/** Between the clients of `signedIn` and the gateway. */
export let line: Between;

/** Opens a gateway behind a line that can break, and a commune with a clerk, for the file. */
export function useLine(): void {
  beforeAll(async () => {
    gateway = await openGateway();
    world = await makeWorld(gateway.table);
    clerk = await gateway.as("CLERK", world.commune, "lan");
    line = await openProxy(gateway.url);
  });
  afterAll(async () => {
    await line.close();
    await gateway.close();
  });
}

/** A client of the clerk over the line. It does not wait between tries. */
export const signedIn = (): Client =>
  createClient({
    endpoint: `${line.url}/graphql`,
    token: () => clerk.token,
    wait: async () => undefined,
  });

/** Breaks the line: for `count` requests, after the gateway has answered them or before. */
export const cut = (how: { readonly count?: number; readonly after?: boolean } = {}): void =>
  line.fail((_, response) => void response.destroy(), how);
export const mended = (): void => line.fail(() => undefined, { count: 0 });

/** The contents of the opinions of a session, in the order of their entry. */
export async function contentsOf(sessionId: string): Promise<string[]> {
  const { data, errors } = await clerk(
    "query ($id: ID!) { session(id: $id) { opinions(first: 100) { nodes { content } } } }",
    { id: sessionId },
  );
  expect(errors).toBeUndefined();
  return data.session.opinions.nodes.map(({ content }: { content: string }) => content);
}
