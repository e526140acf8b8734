import { Calendar, type Context, PUBLIC, Vault } from "@doithoai/core";
import { chainIn } from "../../kit/chain.ts";
import type { Gateway } from "../../kit/client.ts";
import { NOW } from "../../kit/now.ts";
import { untilTimeout } from "../../kit/timeouts.ts";
import { makeWorld } from "../../kit/world.ts";

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
