import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type Chain, chainIn } from "./chain.ts";
import { type Ask, type AskAs, type Gateway, openGateway } from "./client.ts";
import { NOW } from "./now.ts";
import { makeWorld } from "./world.ts";

/**
 * A gateway for the file and a new office for each test: a commune with a clerk, a leader, a
 * supervisor and a chain of objects.
 */
export interface Office {
  gateway: Gateway;
  province: string;
  commune: string;
  clerk: AskAs;
  leader: AskAs;
  supervisor: AskAs;
  admin: AskAs;
  chain: Chain;
  /**
   * Sets the clock to an instant, or to 09:00 of a day. Only for tests without a clock of their
   * own.
   */
  turnTo: (at: string) => Promise<void>;
}
const DAY_LENGTH = "2026-11-23".length;

/**
 * Registers the hooks. They fill the returned office when a test begins, at the default instant.
 */
export function useOffice({
  now,
  ownTable = false,
  origins = [],
}: {
  readonly now?: () => Date;
  /** Origins of pages that may call. */
  readonly origins?: readonly string[];
  readonly ownTable?: boolean | "with stream";
} = {}): Office {
  let instant = NOW;
  // The hooks fill it before any test reads it.
  const office = {} as Office;
  const signIn = async () => {
    const { gateway } = office;
    office.clerk = await gateway.as("CLERK", office.commune, "clerk");
    office.leader = await gateway.as("LEADER", office.commune, "leader");
    office.supervisor = await gateway.as("SUPERVISOR", office.commune, "supervisor");
    office.admin = await gateway.as("ADMIN", "VN", "admin");
    office.chain = chainIn(office.commune, office);
  };
  office.turnTo = async (at) => {
    instant = new Date(at.length === DAY_LENGTH ? `${at}T09:00:00+07:00` : at);
    const { again } = office.gateway;
    // Tokens expire after half a day, so another day needs new tokens.
    for (const name of ["clerk", "leader", "supervisor", "admin"] as const)
      office[name] = await again(office[name]);
    office.chain = chainIn(office.commune, office);
  };
  const open = async () => {
    office.gateway = await openGateway({ now: now ?? (() => instant), ownTable, origins });
  };
  // A test with a separate table opens it itself.
  if (!ownTable) beforeAll(open);
  beforeEach(async () => {
    instant = NOW;
    if (ownTable) await open();
    const world = await makeWorld(office.gateway.table, { country: ownTable !== false });
    office.province = world.province;
    office.commune = world.commune;
    await signIn();
  });
  const close = () => office.gateway.close();
  if (ownTable) afterEach(close);
  else afterAll(close);
  return office;
}

/** Returns the error code of a request that fails as a whole. */
export async function forbidden(ask: Ask, operation: string, input: object): Promise<string> {
  const name = `${operation[0]?.toLowerCase()}${operation.slice(1)}`;
  const { errors } = await ask(
    `mutation ($input: ${operation}Input!) { ${name}(input: $input) { userErrors { code } } }`,
    { input },
  );
  return errors?.[0]?.extensions.code;
}
