import type { Concept } from "../use-case/concept.ts";
import { OrganizationEntity } from "./entity.ts";
import { bodiesByIds } from "./read.ts";
import type { Organization } from "./shape.ts";

/** Bodies are public. */
export const BODY: Concept<Organization> = {
  entity: OrganizationEntity,
  byId: async (ctx, id, options) => (await bodiesByIds(ctx, [id], options)).get(id),
  placeOf: ({ unit }) => ({ unit }),
  isVisible: async () => true,
};
