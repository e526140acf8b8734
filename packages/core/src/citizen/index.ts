export { CitizenEntity, ReadingEntity } from "./entity.ts";
export * from "./erase.ts";
export { sealed, unsealed } from "./identity-cipher.ts";
export * from "./read.ts";
export * from "./shape.ts";
export * from "./store.ts";
