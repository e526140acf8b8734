import { type Context, Organization, toId } from "@doithoai/core";
import type { Body } from "./types.ts";

/** The first day of the units that the reform of 2025 created. */
const REFORM = "2025-07-01";

/** Returns the id of a standard body of a unit that existed until June 2025. */
export const bodyThen = (unitCode: string, kind: Organization.StandardKind): string =>
  toId("organization", unitCode, "0", kind);
/** Returns the id of a standard body of a unit that exists since July 2025. */
export const bodyNow = (unitCode: string, kind: Organization.StandardKind): string =>
  toId("organization", unitCode, REFORM, kind);

/** Records the bodies that have no id yet. Returns a function that maps each body to its id. */
export async function recordBodies(
  ctx: Context,
  bodies: readonly Body[],
): Promise<(body: Body) => string> {
  const idOf = async (body: Body) =>
    typeof body === "string" ? body : (await Organization.record(ctx, body)).id;
  const ids = new Map(
    await Promise.all([...new Set(bodies)].map(async (body) => [body, await idOf(body)] as const)),
  );
  return (body) => {
    const id = ids.get(body);
    if (id === undefined)
      throw new RangeError(`body not recorded: ${typeof body === "string" ? body : body.name}`);
    return id;
  };
}
