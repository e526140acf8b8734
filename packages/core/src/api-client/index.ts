export * from "./admin.ts";
export { ClientEntity } from "./entity.ts";
export { clientById, lastUsed } from "./read.ts";
export { isToken } from "./secret.ts";
export type { Client } from "./shape.ts";
export * from "./token.ts";
