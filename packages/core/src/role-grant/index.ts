export { memberOf, RoleGrantEntity } from "./entity.ts";
export * from "./grant.ts";
export { actorOf, byId } from "./read.ts";
export type { RoleGrant } from "./shape.ts";
