import { afterAll, beforeAll, beforeEach } from "vitest";
import { type Chain, chainIn } from "./chain.ts";
import { type Ask, type Gateway, openGateway } from "./client.ts";
import { NOW } from "./now.ts";
import { makeWorld } from "./world.ts";

/** A gateway for the file, and for each test an office of its own: a commune with a clerk, a leader, a supervisor, and what they make. */
export interface Office {
  gateway: Gateway;
  commune: string;
  clerk: Ask;
  leader: Ask;
  supervisor: Ask;
  chain: Chain;
}

/** Registers the hooks; what it gives is filled when a test begins. */
export function useOffice({ now = () => NOW } = {}): Office {
  // Filled by the hooks before any test looks at it.
  const office = {} as Office;
  beforeAll(async () => {
    office.gateway = await openGateway({ now });
  });
  beforeEach(async () => {
    const { gateway } = office;
    office.commune = (await makeWorld(gateway.table)).commune;
    office.clerk = await gateway.as("CLERK", office.commune, "clerk");
    office.leader = await gateway.as("LEADER", office.commune, "leader");
    office.supervisor = await gateway.as("SUPERVISOR", office.commune, "supervisor");
    office.chain = chainIn(office.commune, office);
  });
  afterAll(() => office.gateway.close());
  return office;
}

/** The error code that ends a request whole. */
export async function forbidden(ask: Ask, operation: string, input: object): Promise<string> {
  const name = `${operation[0]?.toLowerCase()}${operation.slice(1)}`;
  const { errors } = await ask(`mutation ($input: ${operation}Input!) { ${name}(input: $input) { userErrors { code } } }`, { input });
  return errors?.[0]?.extensions.code;
}
