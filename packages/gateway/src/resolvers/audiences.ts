import { may, mayAnywhere, type Table } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";

const EVERYBODY = ["PUBLIC"] as const;
const OFFICE = ["PUBLIC", "OFFICE"] as const;

/** The audiences whose rows of one body the caller may list. */
export async function audiencesOf(
  { actor, loaders }: GatewayContext,
  organizationId: string,
): Promise<readonly Table.Audience[]> {
  if (!mayAnywhere(actor, "readUnpublished")) return EVERYBODY;
  const body = await loaders.organization.load(organizationId);
  const at = { unit: body?.unit ?? null, bodyId: organizationId };
  return may(actor, "readUnpublished", at) ? OFFICE : EVERYBODY;
}
