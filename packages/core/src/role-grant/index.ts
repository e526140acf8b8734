export { hashSubject } from "./entity.ts";
export * from "./grant.ts";
export * from "./list.ts";
export { actorOf, byId } from "./read.ts";
export type { RoleGrant } from "./shape.ts";
