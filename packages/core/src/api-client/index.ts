export * from "./admin.ts";
export { ClientEntity } from "./entity.ts";
export * from "./list.ts";
export { CLIENTS, clientById, lastUsed } from "./read.ts";
export { isToken } from "./secret.ts";
export type { Client } from "./shape.ts";
export * from "./token.ts";
