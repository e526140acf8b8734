export { memberOf, RoleGrantEntity } from "./entity.ts";
export * from "./grant.ts";
export * from "./list.ts";
export { actorOf, byId, ROLES_KEPT_MS } from "./read.ts";
export type { RoleGrant } from "./shape.ts";
