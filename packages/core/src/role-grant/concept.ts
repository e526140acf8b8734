import { may } from "../access/permissions.ts";
import type { Concept } from "../use-case/concept.ts";
import { RoleGrantEntity } from "./entity.ts";
import { byId } from "./read.ts";
import type { RoleGrant } from "./shape.ts";

export const ROLE_GRANT: Concept<RoleGrant> = {
  entity: RoleGrantEntity,
  byId,
  placeOf: ({ unit }) => ({ unit }),
  isVisible: async ({ actor }, { unit }) => may(actor, "readGrants", { unit }),
};
