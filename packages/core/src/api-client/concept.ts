import { may } from "../access/permissions.ts";
import type { Concept } from "../use-case/concept.ts";
import { ClientEntity } from "./entity.ts";
import { clientById } from "./read.ts";
import type { Client } from "./shape.ts";

export const API_CLIENT: Concept<Client> = {
  entity: ClientEntity,
  byId: clientById,
  placeOf: ({ unit }) => ({ unit }),
  isVisible: async ({ actor }, { unit }) => may(actor, "readGrants", { unit }),
};
