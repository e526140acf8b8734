import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { chainIn } from "@doithoai/tests/kit/chain.ts";
import { buildSchema, introspectionFromSchema } from "graphql";
import { afterAll, afterEach, beforeAll, expect, vi } from "vitest";
import type { OfficePage, PageOptions } from "../src/page.ts";
import { openSystem, type Person, type Running } from "./system.ts";

export type StoreName = "Apollo" | "urql" | "Relay";
export const STORES: readonly StoreName[] = ["Apollo", "urql", "Relay"];

const PUBLISHED = new URL("../../../graphql/published/schema.graphql", import.meta.url);

/** Opens the page of each library. Apollo complains only if it is loaded for development. */
async function pagesOf(): Promise<Record<StoreName, (options: PageOptions) => OfficePage>> {
  vi.stubGlobal("__DEV__", true);
  const [apollo, urql, relay] = await Promise.all([
    import("../src/apollo/page.ts"),
    import("../src/urql/page.ts"),
    import("../src/relay/page.ts"),
  ]);
  vi.unstubAllGlobals();
  const schema = buildSchema(readFileSync(PUBLISHED, "utf8"));
  const introspection = introspectionFromSchema(schema, { descriptions: false });
  return {
    Apollo: apollo.openPage,
    urql: (options) => urql.openPage(options, introspection as never),
    Relay: relay.openPage,
  };
}

/** A request of a page, with its body or, of a GET, the parameters of its address. */
interface Sent {
  readonly method: string;
  readonly text: string;
}
/** A page with the requests that it sent. */
export type OpenPage = OfficePage & {
  readonly sent: () => readonly Sent[];
  /** Breaks or mends its network. */
  readonly connect: (works: boolean) => void;
  /** Holds its requests back until the returned function is called. */
  readonly hold: () => () => void;
};

/** The hooks fill these before any test reads them. */
export let system: Running;
let openers: Awaited<ReturnType<typeof pagesOf>>;
const warnings: string[] = [];
const opened: OfficePage[] = [];

/** Starts one system for the file. A complaint of a library fails the test. */
export function useSystem(): void {
  beforeAll(async () => {
    system = await openSystem();
    openers = await pagesOf();
    for (const level of ["warn", "error"] as const)
      vi.spyOn(console, level).mockImplementation((...words) => {
        warnings.push(words.join(" "));
      });
  });
  afterEach(() => {
    for (const page of opened.splice(0)) page.close();
    expect(warnings.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await system.stop();
  });
}
export const resetSystem = (): Promise<void> => system.reset();

/** Opens a page of a person, or of a visitor. */
export function pageOf(store: StoreName, person?: Person): OpenPage {
  let sent: Sent[] = [];
  let isConnected = true;
  let held = Promise.resolve();
  const page = openers[store]({
    endpoint: system.url,
    token: () => person?.token ?? null,
    fetch: async (url, init) => {
      const text = String(init?.body ?? decodeURIComponent(new URL(String(url)).search));
      sent.push({ method: init?.method ?? "GET", text });
      await held;
      if (!isConnected) throw new TypeError("Failed to fetch");
      return fetch(url, init);
    },
    warn: (message) => warnings.push(message),
  });
  opened.push(page);
  // A library tells its page in a later turn, of timers at the latest.
  const turn =
    <Args extends unknown[], Result>(run: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      const result = await run(...args);
      await setTimeout();
      return result;
    };
  return {
    ...page,
    more: turn(page.more),
    act: turn(page.act),
    refetch: turn(page.refetch),
    refreshWorklist: turn(page.refreshWorklist),
    track: async (code) => {
      const { refresh, shown } = await page.track(code);
      return { refresh: turn(refresh), shown };
    },
    sent: () => {
      const all = sent;
      sent = [];
      return all;
    },
    connect: (works) => {
      isConnected = works;
    },
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
  };
}

/** An office with `count` opinions on its worklist, assigned to its committee. */
export async function office(count: number) {
  const commune = system.nextWard();
  const clerk = await system.signIn("CLERK", commune);
  const leader = await system.signIn("LEADER", commune);
  const supervisor = await system.signIn("SUPERVISOR", commune);
  const chain = chainIn(commune, {
    clerk: clerk.ask,
    leader: leader.ask,
    supervisor: supervisor.ask,
  });
  const opinions: string[] = [];
  for (let i = 0; i < count; i++) opinions.push((await chain.assigned()).id);
  return { commune, clerk, leader, chain, opinions };
}

/** A value without what libraries add to it. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) =>
      name === "__typename" ? [] : [[name, plain(one)]],
    ),
  );
}
