import type { Role } from "@doithoai/core";
import type { Ask, Gateway } from "../kit/client.ts";
import { scaled } from "../kit/scale.ts";
import type { World } from "../kit/world.ts";

/** Where the role is held, relative to the subject. */
export const RELATIONS = ["INSIDE", "SIBLING", "ABOVE", "BELOW", "COUNTRY", "HANDLER"] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * The kinds of caller. Besides the roles: a caller without a token, a signed-in person without a
 * role, officers who act for a body, and clerks and leaders with access to denunciations.
 */
export const KINDS = [
  "PUBLIC",
  "NOBODY",
  "CLERK",
  "NAMED_CLERK",
  "LEADER",
  "NAMED_LEADER",
  "OFFICER",
  "OFFICER_OF_BODY",
  "OFFICER_OF_OTHER",
  "SUPERVISOR",
  "ADMIN",
  "INTEGRATOR",
  "INTEGRATOR_BARE",
] as const;
export type Kind = (typeof KINDS)[number];

export interface Cell {
  readonly kind: Kind;
  readonly relation: Relation;
}
export const cellText = ({ kind, relation }: Cell): string => `${kind} ${relation}`;

const ALL_SCOPES = [
  "READ_UNPUBLISHED",
  "READ_CHANGES",
  "RECORD_SESSIONS",
  "RECORD_OPINIONS",
  "RECORD_SUPERVISION",
  "TRACK_FOR_CITIZENS",
];
const AS: Readonly<
  Record<
    Kind,
    { readonly role: Role; readonly more?: object; readonly body?: "committee" | "front" }
  >
> = {
  PUBLIC: { role: "PUBLIC" },
  NOBODY: { role: "PUBLIC" },
  CLERK: { role: "CLERK", more: { denunciations: false } },
  NAMED_CLERK: { role: "CLERK", more: { denunciations: true } },
  LEADER: { role: "LEADER", more: { denunciations: false } },
  NAMED_LEADER: { role: "LEADER", more: { denunciations: true } },
  OFFICER: { role: "OFFICER" },
  OFFICER_OF_BODY: { role: "OFFICER", body: "committee" },
  OFFICER_OF_OTHER: { role: "OFFICER", body: "front" },
  SUPERVISOR: { role: "SUPERVISOR" },
  ADMIN: { role: "ADMIN" },
  INTEGRATOR: { role: "INTEGRATOR", more: { scopes: ALL_SCOPES } },
  // A system needs at least one scope. This one may read changes only.
  INTEGRATOR_BARE: { role: "INTEGRATOR", more: { scopes: ["READ_CHANGES"] } },
};

/** The place of subjects that the commune gave to bodies of its neighbour. */
export const HANDLED = "handled elsewhere";

/**
 * The unit in which the role is held, and the unit of the subject. The commune lies below the
 * province.
 */
export const placesOf = (
  { province, commune, neighbour }: World,
  relation: Relation,
): { readonly held: string; readonly subject: string } => {
  switch (relation) {
    case "INSIDE":
      return { held: commune, subject: commune };
    case "SIBLING":
      return { held: neighbour, subject: commune };
    case "ABOVE":
      return { held: province, subject: commune };
    case "BELOW":
      return { held: commune, subject: province };
    case "COUNTRY":
      return { held: "VN", subject: commune };
    case "HANDLER":
      return { held: neighbour, subject: HANDLED };
  }
};

/**
 * All cells. Bodies belong to the unit in which the role is held. A caller without a role has only
 * the relation INSIDE.
 */
export const CELLS: readonly Cell[] = KINDS.flatMap((kind) =>
  RELATIONS.filter((relation) => relation === "INSIDE" || !["PUBLIC", "NOBODY"].includes(kind)).map(
    (relation) => ({ kind, relation }),
  ),
);

const ELSEWHERE = RELATIONS.filter((relation) => relation !== "INSIDE");
const numberOf = (name: string): number =>
  [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);

/**
 * The cells in which a row of a table is tested. At the whole size these are all cells, at the
 * small size each kind inside and in one other relation, which depends on kind and row.
 */
export const cellsFor = (row: string): readonly Cell[] =>
  scaled({
    whole: CELLS,
    small: CELLS.filter(
      ({ kind, relation }) =>
        relation === "INSIDE" ||
        relation === ELSEWHERE[(numberOf(row) + KINDS.indexOf(kind)) % ELSEWHERE.length],
    ),
  });

/**
 * Signs in the caller of a cell. An officer's body belongs to the unit in which the role is held.
 */
export async function signIn(
  gateway: Gateway,
  world: World,
  { kind, relation }: Cell,
): Promise<Ask> {
  if (kind === "PUBLIC") return gateway.anonymous;
  const { held } = placesOf(world, relation);
  const { role, more, body } = AS[kind];
  const unit = held === "VN" ? world.province : held;
  const organizationId = body
    ? `org_${unit}.2025-07-01.${body === "committee" ? "PEOPLES_COMMITTEE" : "FATHERLAND_FRONT"}`
    : null;
  return gateway.as(role, held, `${kind}-${relation}`, organizationId, more);
}
