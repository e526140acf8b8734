export * from "./admin.ts";
export * from "./list.ts";
export { clientById, lastUsed } from "./read.ts";
export { isToken } from "./secret.ts";
export type { Client } from "./shape.ts";
export * from "./token.ts";
