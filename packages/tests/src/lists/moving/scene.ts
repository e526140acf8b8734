import { Calendar, type Context, PUBLIC, Vault } from "@doithoai/core";
import { chainIn } from "../../kit/chain.ts";
import type { Ask, Gateway } from "../../kit/client.ts";
import { NOW } from "../../kit/now.ts";
import { untilTimeout } from "../../kit/timeouts.ts";
import { makeWorld } from "../../kit/world.ts";
import type { Writer } from "./writer.ts";

/** An office with its people, for one list. */
export async function openScene(gateway: Gateway) {
  const { province, commune } = await makeWorld(gateway.table);
  const clerk = await gateway.as("CLERK", commune, "clerk");
  const leader = await gateway.as("LEADER", commune, "leader");
  const supervisor = await gateway.as("SUPERVISOR", commune, "supervisor");
  const admin = await gateway.as("ADMIN", "VN", "admin");
  const ctx: Context = {
    actor: PUBLIC,
    now: NOW,
    requestId: "test",
    until: untilTimeout(),
    table: gateway.table,
    calendar: Calendar.NATIONAL_CALENDAR,
    vault: Vault.NO_VAULT,
  };
  const chain = chainIn(commune, { clerk, leader, supervisor });
  return { gateway, province, commune, clerk, leader, supervisor, admin, ctx, chain };
}
export type Scene = Awaited<ReturnType<typeof openScene>>;

/** A list under test. */
export interface Live {
  readonly ask: Ask;
  /** The object that has the field; absent for a field of the query itself. */
  readonly on?: { readonly type: string; readonly id: string };
  /** Further arguments of the field, as GraphQL. */
  readonly where?: string;
  /** The selection that gives the id of a row. */
  readonly select?: string;
  /** Whether the list is read whole, so that its number of rows is always known. */
  readonly isWhole?: boolean;
  readonly writer: Writer;
}
export type Start = (scene: Scene) => Promise<Live>;
