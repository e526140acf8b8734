export { CitizenEntity, ReadingEntity } from "./entity.ts";
export * from "./erase.ts";
export { keyIdOf, sealed, unsealed } from "./identity-cipher.ts";
export * from "./read.ts";
export * from "./shape.ts";
export * from "./store.ts";
export { InTheClear } from "./unsealed.ts";
